import { defineJob } from '../../../clock/timer.ts';
import { cancelExecution } from '../commands/executions.ts';
import { cutOff } from '../windows/cut-off.ts';
import { CUTOFF_TIMER } from '../windows/kinds.ts';
import { stopWaiting } from '../windows/run.ts';
import { windowExecutions } from '../windows/state.ts';

/** The cutoff of a window has come: tasks that have not begun do not begin any more, and some that run are ended. */
export const timer = defineJob<{ readonly execution: string }>({
  kind: CUTOFF_TIMER,
  async run({ execution }, phase) {
    const running = phase.transact((context) => {
      const row = context.state.table(windowExecutions).get(execution);
      if (row === undefined || row.ended !== undefined) return [];
      const ending = cutOff(context, row);
      stopWaiting(context, context.state.table(windowExecutions).get(execution) ?? row, 'TIMED_OUT');
      return ending;
    });
    for (const key of running) cancelExecution(phase.signal, key);
  },
});
