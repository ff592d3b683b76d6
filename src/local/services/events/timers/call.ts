import { defineJob } from '../../../clock/timer.ts';
import { deliver } from '../delivery/deliver.ts';
import type { Delivery } from '../delivery/schedule.ts';

/** An event for a function or a web server, which may call the cloud. */
export const timer = defineJob<Delivery>({
  kind: 'events.call',
  run: (delivery, phase) => deliver(phase, delivery),
});
