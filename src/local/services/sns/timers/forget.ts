import { defineTimer } from '../../../clock/timer.ts';
import { subscriptions } from '../state.ts';

/** A subscription that nobody has confirmed. */
export const timer = defineTimer<{ readonly subscription: string }>({
  kind: 'sns.forget',
  fire({ subscription }, { state }) {
    const table = state.table(subscriptions);
    if (table.get(subscription)?.pending === true) table.delete(subscription);
  },
});
