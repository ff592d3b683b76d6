import { defineTimer } from '../../../clock/timer.ts';
import { MEASURE_TIMER, measureGroup } from '../groups/measure.ts';
import { groups } from '../state.ts';

/** A minute is over in which a group may have changed. */
export const timer = defineTimer<{ readonly key: string }>({
  kind: MEASURE_TIMER,
  fire({ key }, context) {
    const group = context.state.table(groups).get(key);
    if (group !== undefined) measureGroup(context, group);
  },
});
