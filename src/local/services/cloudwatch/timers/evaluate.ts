import { defineTimer } from '../../../clock/timer.ts';
import { evaluate } from '../alarms/evaluate.ts';
import { EVALUATE_TIMER } from '../alarms/schedule.ts';
import { alarms } from '../alarms/state.ts';

/** An alarm is looked at. */
export const timer = defineTimer<{ readonly name: string }>({
  kind: EVALUATE_TIMER,
  fire({ name }, context) {
    const row = context.state.table(alarms).get(name);
    if (row?.type === 'MetricAlarm') evaluate(context, row);
  },
});
