import { defineTimer } from '../../../clock/timer.ts';
import { refreshBudget } from '../watch.ts';

/** A budget is brought up to date. */
export const timer = defineTimer<{ readonly budget: string }>({
  kind: 'budgets.refresh',
  fire({ budget }, context) {
    refreshBudget(context, budget);
  },
});
