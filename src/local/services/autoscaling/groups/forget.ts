import type { TimerContext } from '../../../action.ts';
import { hooks } from '../hooks/state.ts';
import { notifications } from '../notify.ts';
import { policies } from '../policies/state.ts';
import { refreshes } from '../refreshes.ts';
import { scheduledActions } from '../schedules/state.ts';
import { groups } from '../state.ts';
import type { GroupRow } from '../state.ts';
import type { Table } from '../../../store/table.ts';
import { endMeasures } from './measure.ts';

/** Deletes a group and all that belongs to it. Its activities stay to be read. */
export function forgetGroup(context: TimerContext, { name, metrics }: GroupRow): void {
  const { state, timers } = context;
  endMeasures(context, name, metrics);
  const drop = <Row>(table: Table<Row>, id: (row: Row) => string): void => {
    for (const row of table.list({ index: 'group', equals: name })) table.delete(id(row));
  };
  drop(state.table(policies), policies.id);
  drop(state.table(hooks), hooks.id);
  drop(state.table(notifications), notifications.id);
  drop(state.table(refreshes), refreshes.id);
  for (const action of state.table(scheduledActions).list({ index: 'group', equals: name })) {
    timers.cancel({ kind: 'autoscaling.schedule', key: scheduledActions.id(action) });
    state.table(scheduledActions).delete(scheduledActions.id(action));
  }
  state.table(groups).delete(name);
}
