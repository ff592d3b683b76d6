import { delivered } from './outcome.ts';
import type { Sender } from './sender.ts';

export const toQueue: Sender = async (phase, { arn, target, payload, caller }) => {
  const group = target.SqsParameters?.MessageGroupId;
  await phase.call(
    'sqs',
    'SendMessage',
    {
      QueueUrl: `${phase.endpoint}/${arn.account}/${arn.resource}`,
      MessageBody: payload,
      ...(group === undefined ? {} : { MessageGroupId: group }),
    },
    caller,
  );
  return delivered;
};
