import { parseArn } from '../../../blocks/arns.ts';
import type { PhaseContext } from '../../../phase.ts';
import { roleCaller } from '../../iam/port.ts';
import type { Invocation } from '../arm.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './failure.ts';
import { payloadOf } from './payload.ts';
import { toBus, toFunction, toQueue, toTopic } from './templated.ts';
import type { Templated } from './templated.ts';
import { toAction } from './universal.ts';

const templated: Readonly<Record<string, Templated>> = {
  sqs: toQueue,
  sns: toTopic,
  lambda: toFunction,
  events: toBus,
  scheduler: toAction,
};

/** Invokes a target by its execution role. Answers why it failed, when it did. */
export async function invoke(phase: PhaseContext, invocation: Invocation): Promise<Failure | undefined> {
  const { target } = invocation.schedule;
  const arn = parseArn(target.Arn);
  const send = templated[arn?.service ?? ''];
  if (arn === undefined || send === undefined)
    return missing(`This local cloud does not deliver to ${target.Arn}`);
  const caller = phase.transact((context) =>
    roleCaller(context, target.RoleArn, 'scheduler.amazonaws.com', invocation.execution),
  );
  if (caller === undefined)
    return {
      code: 'AccessDeniedException',
      reason: 'The execution role cannot be assumed by EventBridge Scheduler.',
      again: false,
    };
  try {
    await send(phase, { arn, target, caller, payload: payloadOf(invocation) });
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

function missing(reason: string): Failure {
  return { code: 'ResourceNotFoundException', reason, again: false };
}
