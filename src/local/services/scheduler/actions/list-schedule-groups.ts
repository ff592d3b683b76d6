import { defineAction } from '../../../action.ts';
import { describeGroup } from '../groups.ts';
import { pageOf } from '../paging.ts';
import { groups } from '../state.ts';
import type { GroupRow } from '../state.ts';

/** https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListScheduleGroups.html */
export const action = defineAction('scheduler', 'ListScheduleGroups', {
  authorize: () => [{ action: 'scheduler:ListScheduleGroups', arn: '*' }],
  handler(input, context) {
    const nameOf = ({ name }: GroupRow): string => name;
    const { rows, NextToken } = pageOf('ListScheduleGroups', input, context, nameOf, (after) =>
      beginning(
        context.state.table(groups).list(after === undefined ? {} : { after }),
        input.NamePrefix ?? '',
      ),
    );
    return { ScheduleGroups: rows.map(describeGroup), NextToken };
  },
});

function* beginning(rows: Iterable<GroupRow>, prefix: string): Iterable<GroupRow> {
  for (const row of rows) if (row.name.startsWith(prefix)) yield row;
}
