import { defineTimer } from '../../../clock/timer.ts';
import { advanceRefresh } from '../groups/advance-refresh.ts';

/** An instance refresh goes a step further. */
export const timer = defineTimer<{ readonly id: string }>({
  kind: 'autoscaling.refresh',
  fire({ id }, context) {
    advanceRefresh(context, id);
  },
});
