import { defineTimer } from '../../../clock/timer.ts';
import { arm, invokeLater } from '../arm.ts';
import { scheduleId, schedules } from '../state.ts';

/** A schedule is due: its target is invoked now, or at some time of its window. */
export const timer = defineTimer<{ readonly group: string; readonly name: string }>({
  kind: 'scheduler.due',
  fire({ group, name }, context) {
    const row = context.state.table(schedules).get(scheduleId(group, name));
    if (row?.state !== 'ENABLED') return;
    const { now, random } = context;
    const more = arm(context, row, now);
    const minutes = row.window.Mode === 'FLEXIBLE' ? (row.window.MaximumWindowInMinutes ?? 0) : 0;
    const at = now + Math.floor(random.number() * minutes * 60_000);
    const execution = random.uuid();
    invokeLater(context, { schedule: row, execution, due: now, attempt: 1, first: at, last: !more }, at);
  },
});
