import { defineAction } from '../../../action.ts';
import { describeAutomation } from '../automation/find.ts';
import { automations } from '../automation/state.ts';
import type { AutomationRow } from '../automation/state.ts';
import { invalidFilterKey } from '../errors.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeAutomationExecutions.html */
export const action = defineAction('ssm', 'DescribeAutomationExecutions', {
  authorize: () => [{ action: 'ssm:DescribeAutomationExecutions', arn: '*' }],
  handler(input, context) {
    const found = [...context.state.table(automations).list()].filter((row) =>
      (input.Filters ?? []).every(({ Key, Values }) => Values.some((value) => matches(row, Key, value))),
    );
    const order = ({ started, id }: AutomationRow) => `${Number.MAX_SAFE_INTEGER - started}/${id}`;
    const page = pageOfRows('DescribeAutomationExecutions', input, context, found, order);
    return { AutomationExecutionMetadataList: page.rows.map(describeAutomation), NextToken: page.nextToken };
  },
});

function matches(row: AutomationRow, key: string, value: string): boolean {
  if (key === 'DocumentNamePrefix') return row.settings.DocumentName.startsWith(value);
  if (key === 'ExecutionStatus') return row.status === value;
  if (key === 'ExecutionId') return row.id === value;
  if (key === 'ParentExecutionId') return row.parent === value;
  if (key === 'CurrentAction') return row.ended === undefined && row.steps.at(-1)?.action === value;
  if (key === 'StartTimeBefore') return row.started < Date.parse(value);
  if (key === 'StartTimeAfter') return row.started > Date.parse(value);
  if (key === 'AutomationType') return value === 'Local';
  throw invalidFilterKey(`The following filter key is not valid: ${key}.`);
}
