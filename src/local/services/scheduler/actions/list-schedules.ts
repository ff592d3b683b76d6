import { defineAction } from '../../../action.ts';
import { findGroup } from '../groups.ts';
import { pageOf } from '../paging.ts';
import { scheduleId, schedules } from '../state.ts';
import type { ScheduleRow } from '../state.ts';

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html */
export const action = defineAction('scheduler', 'ListSchedules', {
  authorize: () => [{ action: 'scheduler:ListSchedules', arn: '*' }],
  handler(input, context) {
    const { GroupName: group, NamePrefix: prefix = '', State: state } = input;
    if (group !== undefined) findGroup(context, group);
    const ofGroup = group === undefined ? {} : { index: 'group', equals: group };
    const idOf = (row: ScheduleRow): string => scheduleId(row.group, row.name);
    const { rows, NextToken } = pageOf('ListSchedules', input, context, idOf, (after) =>
      wanted(
        context.state.table(schedules).list({ ...ofGroup, ...(after === undefined ? {} : { after }) }),
        (row) => row.name.startsWith(prefix) && (state === undefined || row.state === state),
      ),
    );
    return { Schedules: rows.map(summary), NextToken };
  },
});

function* wanted(rows: Iterable<ScheduleRow>, test: (row: ScheduleRow) => boolean): Iterable<ScheduleRow> {
  for (const row of rows) if (test(row)) yield row;
}

function summary(row: ScheduleRow) {
  return {
    Arn: row.arn,
    Name: row.name,
    GroupName: row.group,
    State: row.state,
    CreationDate: new Date(row.created),
    LastModificationDate: new Date(row.modified),
    Target: { Arn: row.target.Arn },
  };
}
