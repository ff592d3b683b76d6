import { defineTimer } from '../../../clock/timer.ts';
import { disarm } from '../arm.ts';
import { groups, schedules } from '../state.ts';

/** A group that was deleted goes with its schedules: https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-group-delete.html */
export const timer = defineTimer<{ readonly group: string }>({
  kind: 'scheduler.forget',
  fire({ group }, context) {
    const { state } = context;
    if (state.table(groups).get(group)?.state !== 'DELETING') return;
    for (const row of state.table(schedules).list({ index: 'group', equals: group })) {
      disarm(context, row);
      state.table(schedules).delete(`${row.group}/${row.name}`);
    }
    state.table(groups).delete(group);
  },
});
