import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import type { TimerContext } from '../../timer-context.ts';
import { numberOf } from './attributes.ts';
import { onQueue, queueByArn, queueUrl } from './queues.ts';
import { waitingIn } from './waiting.ts';
import type { Waiting } from './waiting.ts';

/** Seconds for which a received message stays hidden; undefined when there is no such queue. */
export function visibilityOf(context: TimerContext, queueArn: string): number | undefined {
  const queue = queueByArn(context, queueArn);
  return queue === undefined ? undefined : numberOf(queue.row, 'VisibilityTimeout');
}

/** What an action on a queue asks to be allowed. */
export function queuePermissions(
  context: ActionContext,
  action: string,
  queueArn: string,
): AuthorizationRequest[] {
  const { account = '', resource = '' } = parseArn(queueArn) ?? {};
  return onQueue(context, action, queueUrl({ ...context, account }, resource));
}

/** What waits in a queue; undefined when there is no such queue. */
export function waitingMessages(context: TimerContext, queueArn: string): Waiting | undefined {
  const queue = queueByArn(context, queueArn);
  return queue === undefined ? undefined : waitingIn(queue.row, queue.state, context.now);
}
