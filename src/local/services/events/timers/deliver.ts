import { defineJob } from '../../../clock/timer.ts';
import { deliver } from '../delivery/deliver.ts';
import type { Delivery } from '../delivery/schedule.ts';

/** An event for what is in this cloud. */
export const timer = defineJob<Delivery>({
  kind: 'events.deliver',
  brief: true,
  run: (delivery, phase) => deliver(phase, delivery),
});
