import { delivered } from './outcome.ts';
import type { Sender } from './sender.ts';

export const toTopic: Sender = async (phase, { target, payload, caller }) => {
  await phase.call('sns', 'Publish', { TopicArn: target.Arn, Message: payload }, caller);
  return delivered;
};
