import { defineTimer } from '../../../clock/timer.ts';
import { settleHit } from '../hits/settle.ts';

/** The lifetime of a HIT has elapsed. */
export const timer = defineTimer<{ readonly hit: string }>({
  kind: 'mturk.expire',
  fire({ hit }, context) {
    settleHit(context, hit);
  },
});
