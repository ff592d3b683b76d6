import { delivered } from './outcome.ts';
import type { Sender } from './sender.ts';

/** Each event goes to a stream of its own. The group's policies have to let EventBridge in. */
export const toLogGroup: Sender = async (phase, { arn, payload, caller, delivery }) => {
  const logGroupName = arn.resource.replace(/^log-group:/, '').replace(/:\*$/, '');
  const logStreamName = delivery.event.id;
  await phase.call('logs', 'CreateLogStream', { logGroupName, logStreamName }, caller);
  await phase.call(
    'logs',
    'PutLogEvents',
    { logGroupName, logStreamName, logEvents: [{ timestamp: phase.now(), message: payload }] },
    caller,
  );
  return delivered;
};
