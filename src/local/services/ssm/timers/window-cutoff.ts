import { defineTimer } from '../../../clock/timer.ts';
import { CUTOFF_TIMER } from '../windows/kinds.ts';
import { stopWaiting } from '../windows/run.ts';
import { windowExecutions } from '../windows/state.ts';

/** The cutoff of a window has come: tasks that have not begun do not begin any more. */
export const timer = defineTimer<{ readonly execution: string }>({
  kind: CUTOFF_TIMER,
  fire({ execution }, context) {
    const row = context.state.table(windowExecutions).get(execution);
    if (row !== undefined && row.ended === undefined) stopWaiting(context, row, 'TIMED_OUT');
  },
});
