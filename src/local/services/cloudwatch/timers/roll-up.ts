import { defineTimer } from '../../../clock/timer.ts';
import { ROLL_UP_TIMER } from '../../../metering/tally.ts';
import { takeOver } from '../levels/take-over.ts';

/** A minute is over in which services counted something. */
export const timer = defineTimer<unknown>({
  kind: ROLL_UP_TIMER,
  fire(_, context) {
    takeOver(context, context.now);
  },
});
