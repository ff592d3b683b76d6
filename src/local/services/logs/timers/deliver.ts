import { defineJob } from '../../../clock/timer.ts';
import { AwsError } from '../../../error.ts';
import { serviceCaller } from '../../../phase.ts';
import { DELIVER_JOB, functionEvent } from '../filters/deliver.ts';
import type { Delivery } from '../filters/deliver.ts';
import { groupArn } from '../groups.ts';
import { measure } from '../measure.ts';

/** Events go to the function that has subscribed to them. */
export const timer = defineJob<Delivery>({
  kind: DELIVER_JOB,
  async run({ destinationArn, groupName, filterName, events, message }, phase) {
    const to = { destinationType: 'Lambda', filterName };
    const counted = (measures: Parameters<typeof measure>[2]): void =>
      phase.transact((context) => measure(context, groupName, measures, to));
    const caller = serviceCaller('logs.amazonaws.com', phase.account, `${groupArn(phase, groupName)}:*`);
    const input = {
      FunctionName: destinationArn,
      InvocationType: 'Event',
      Payload: functionEvent(message),
    };
    try {
      await phase.call('lambda', 'Invoke', input, caller);
      counted({ ForwardedBytes: input.Payload.length, ForwardedLogEvents: events });
    } catch (error) {
      // What a function cannot be given is lost: AWS gives up after a day of tries.
      if (!(error instanceof AwsError)) throw error;
      counted({ DeliveryErrors: 1 });
    }
  },
});
