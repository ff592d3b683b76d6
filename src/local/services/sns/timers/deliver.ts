import { defineJob } from '../../../clock/timer.ts';
import { deliver } from '../delivery/deliver.ts';
import type { Delivery } from '../delivery/schedule.ts';

/** The last delivery to each subscription: those of a FIFO topic arrive in the order in which they were published. */
const last = new Map<string, Promise<void>>();

/** A message for a queue. */
export const timer = defineJob<Delivery>({
  kind: 'sns.deliver',
  brief: true,
  async run(delivery, phase) {
    if (delivery.message.sequence === undefined) return await deliver(phase, delivery);
    const { subscription } = delivery;
    const turn = (last.get(subscription) ?? Promise.resolve()).then(() => deliver(phase, delivery));
    const settled = turn.catch(() => undefined);
    last.set(subscription, settled);
    try {
      await turn;
    } finally {
      if (last.get(subscription) === settled) last.delete(subscription);
    }
  },
});
