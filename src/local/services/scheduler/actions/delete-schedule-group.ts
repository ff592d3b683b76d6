import { defineAction } from '../../../action.ts';
import { disarm } from '../arm.ts';
import { invalid } from '../errors.ts';
import { DEFAULT_GROUP, findGroup, groupArn, onGroup } from '../groups.ts';
import { groups, schedules } from '../state.ts';

/** A group with schedules is `DELETING` for a moment: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteScheduleGroup.html */
export const action = defineAction('scheduler', 'DeleteScheduleGroup', {
  authorize: (input, context) => onGroup(context, 'DeleteScheduleGroup', groupArn(context, input.Name)),
  handler({ Name: name }, context) {
    if (name === DEFAULT_GROUP) throw invalid('The default schedule group cannot be deleted.');
    const row = findGroup(context, name);
    const { state, timers, now } = context;
    const inside = [...state.table(schedules).list({ index: 'group', equals: name })];
    if (inside.length === 0) {
      state.table(groups).delete(name);
      return {};
    }
    for (const schedule of inside) disarm(context, schedule);
    state.table(groups).put({ ...row, state: 'DELETING', modified: now });
    const due = now + (context.lenient ? 0 : 1000);
    timers.schedule({ due, kind: 'scheduler.forget', key: name, payload: { group: name } });
    return {};
  },
});
