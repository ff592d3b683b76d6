import { defineTimer } from '../../../clock/timer.ts';
import { tasksOfWindow } from '../windows/find.ts';
import { CUTOFF_TIMER, OPEN_TIMER } from '../windows/kinds.ts';
import { goOn } from '../windows/run.ts';
import { scheduleWindow } from '../windows/schedule.ts';
import { windowExecutions, windows } from '../windows/state.ts';
import type { WindowExecutionRow } from '../windows/state.ts';

const HOUR_MS = 3_600_000;

/** A maintenance window opens: its tasks run, in the order of their priorities, unless the last ones still do. */
export const timer = defineTimer<{ readonly window: string }>({
  kind: OPEN_TIMER,
  fire({ window: id }, context) {
    const row = context.state.table(windows).get(id);
    if (row === undefined) return;
    const table = context.state.table(windowExecutions);
    const runs = [...table.list({ index: 'window', equals: id })].some(({ ended }) => ended === undefined);
    const tasks = tasksOfWindow(context, id)
      .toSorted((left, right) => left.created - right.created)
      .map((task) => ({
        id: context.random.uuid(),
        task,
        status: 'PENDING' as const,
        started: context.now,
        invocations: [],
      }));
    const execution: WindowExecutionRow = {
      id: context.random.uuid(),
      window: id,
      status: runs ? 'SKIPPED_OVERLAPPING' : 'IN_PROGRESS',
      started: context.now,
      ended: runs ? context.now : undefined,
      tasks: runs ? [] : tasks,
    };
    table.put(execution);
    const { Duration, Cutoff } = row.settings;
    if (!runs) {
      const due = context.now + (Duration - Cutoff) * HOUR_MS;
      context.timers.schedule({
        due,
        kind: CUTOFF_TIMER,
        key: execution.id,
        payload: { execution: execution.id },
      });
      goOn(context, execution);
    }
    scheduleWindow(context, row);
  },
});
