import { defineTimer } from '../../../clock/timer.ts';
import { endSuppression } from '../alarms/change-state.ts';
import { alarms } from '../alarms/state.ts';
import { SUPPRESSION_TIMER } from '../alarms/suppress.ts';

/** A composite alarm has waited for long enough. */
export const timer = defineTimer<{ readonly name: string }>({
  kind: SUPPRESSION_TIMER,
  fire({ name }, context) {
    const row = context.state.table(alarms).get(name);
    if (row?.type === 'CompositeAlarm') endSuppression(context, row);
  },
});
