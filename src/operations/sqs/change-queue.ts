import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { findQueue } from './find-queue.ts';

/** Plans to take all messages out of a queue, those in flight too. They do not come back. */
export async function planPurge(
  { queue }: { readonly queue: string },
  context: OperationContext,
): Promise<Plan> {
  const { account, region, url, arn, visible, hidden } = await findQueue('sqs purge', queue, context);
  const step = {
    id: `purge-${queue}`,
    account,
    region,
    target: arn,
    call: { service: 'sqs', action: 'PurgeQueue', input: { QueueUrl: url } },
    change: 'delete' as const,
    reason: `about ${visible} messages to be received, ${hidden} in flight or delayed`,
    requires: [],
    after: [],
    undo: { impossible: 'messages that were purged do not come back' },
  };
  return drawPlan(
    { operation: 'sqs purge', input: { queue }, places: [{ account, region }] },
    [step],
    context,
  );
}

/** Plans to move the messages of a dead-letter queue back to the queues that they come from. */
export async function planRedrive(
  { queue }: { readonly queue: string },
  context: OperationContext,
): Promise<Plan> {
  const { account, region, arn, visible } = await findQueue('sqs redrive', queue, context);
  const entry =
    visible === 0
      ? { skip: arn, account, region, reason: 'there is no message to be moved' }
      : {
          id: `redrive-${queue}`,
          account,
          region,
          target: arn,
          call: { service: 'sqs', action: 'StartMessageMoveTask', input: { SourceArn: arn } },
          change: 'update' as const,
          reason: `about ${visible} messages go back to where they came from`,
          requires: [],
          after: [],
          undo: { impossible: 'what was moved may have been received already' },
        };
  return drawPlan(
    { operation: 'sqs redrive', input: { queue }, places: [{ account, region }] },
    [entry],
    context,
  );
}
