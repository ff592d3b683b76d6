import { defineAction } from '../../../action.ts';
import type { StepRow } from '../automation/state.ts';
import { invalidFilterKey } from '../errors.ts';
import { pageOfRows } from '../paging.ts';
import { describeStep, findAutomation } from '../automation/find.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeAutomationStepExecutions.html */
export const action = defineAction('ssm', 'DescribeAutomationStepExecutions', {
  authorize: () => [{ action: 'ssm:DescribeAutomationStepExecutions', arn: '*' }],
  handler(input, context) {
    const row = findAutomation(context, input.AutomationExecutionId);
    const wanted = (input.Filters ?? []).reduce(
      (steps, { Key, Values }) => steps.filter((step) => Values.includes(fieldOf(step, Key))),
      row.steps,
    );
    const place = new Map(row.steps.map(({ id }, index) => [id, String(index).padStart(4, '0')]));
    const order = ({ id }: StepRow): string => place.get(id) ?? '';
    const listed = input.ReverseOrder === true ? wanted.toReversed() : wanted;
    const page = pageOfRows('DescribeAutomationStepExecutions', input, context, listed, order);
    return { StepExecutions: page.rows.map((step) => describeStep(row, step)), NextToken: page.nextToken };
  },
});

function fieldOf({ id, name, action, status }: StepRow, key: string): string {
  if (key === 'StepExecutionStatus') return status;
  if (key === 'StepExecutionId') return id;
  if (key === 'StepName') return name;
  if (key === 'Action') return action;
  throw invalidFilterKey(`The following filter key is not valid: ${key}.`);
}
