import { delivered } from './outcome.ts';
import type { Sender } from './sender.ts';

/** Functions are invoked asynchronously: https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchevents.html */
export const toFunction: Sender = async (phase, { target, payload, caller }) => {
  await phase.call(
    'lambda',
    'Invoke',
    { FunctionName: target.Arn, InvocationType: 'Event', Payload: Buffer.from(payload) },
    caller,
  );
  return delivered;
};
