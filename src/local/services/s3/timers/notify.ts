import { defineJob } from '../../../clock/timer.ts';
import { AwsError } from '../../../error.ts';
import { deliver } from '../notify/deliver.ts';
import type { Delivery } from '../notify/deliver.ts';

/** Tells one destination of one event. What the destination refuses is lost, as with AWS once it has tried long enough. */
export const timer = defineJob<Delivery>({
  kind: 's3.notify',
  brief: true,
  async run(delivery, phase) {
    try {
      await deliver(phase, delivery);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
    }
  },
});
