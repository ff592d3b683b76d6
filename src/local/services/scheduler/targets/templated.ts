import type { Arn } from '../../../blocks/arns.ts';
import type { Caller } from '../../../caller.ts';
import type { PhaseContext } from '../../../phase.ts';
import type { ScheduleRow } from '../state.ts';

interface Sending {
  readonly arn: Arn;
  readonly target: ScheduleRow['target'];
  readonly caller: Caller;
  readonly payload: string;
}

/** Throws the error of the service that it calls. */
export type Templated = (phase: PhaseContext, sending: Sending) => Promise<unknown>;

export const toQueue: Templated = (phase, { arn, target, caller, payload }) => {
  const group = target.SqsParameters?.MessageGroupId;
  return phase.call(
    'sqs',
    'SendMessage',
    {
      QueueUrl: `${phase.endpoint}/${arn.account}/${arn.resource}`,
      MessageBody: payload,
      ...(group === undefined ? {} : { MessageGroupId: group }),
    },
    caller,
  );
};

export const toTopic: Templated = (phase, { target, caller, payload }) =>
  phase.call('sns', 'Publish', { TopicArn: target.Arn, Message: payload }, caller);

export const toFunction: Templated = (phase, { target, caller, payload }) =>
  phase.call(
    'lambda',
    'Invoke',
    { FunctionName: target.Arn, InvocationType: 'Event', Payload: Buffer.from(payload) },
    caller,
  );

export const toBus: Templated = (phase, { target, caller, payload }) => {
  const { DetailType, Source } = target.EventBridgeParameters ?? {};
  const entry = { EventBusName: target.Arn, DetailType, Source, Detail: payload };
  return phase.call('events', 'PutEvents', { Entries: [entry] }, caller);
};
