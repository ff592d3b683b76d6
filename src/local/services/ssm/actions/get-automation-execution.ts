import { defineAction } from '../../../action.ts';
import { describeAutomation, describeStep, findAutomation } from '../automation/find.ts';

/** More steps are in DescribeAutomationStepExecutions. */
const MOST_STEPS = 100;

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetAutomationExecution.html */
export const action = defineAction('ssm', 'GetAutomationExecution', {
  authorize: () => [{ action: 'ssm:GetAutomationExecution', arn: '*' }],
  handler(input, context) {
    const row = findAutomation(context, input.AutomationExecutionId);
    const { Parameters = {} } = row.settings;
    const shown = row.steps.slice(0, MOST_STEPS).map((step) => describeStep(row, step));
    const steps = { StepExecutions: shown, StepExecutionsTruncated: row.steps.length > MOST_STEPS };
    return { AutomationExecution: { ...describeAutomation(row), Parameters, ...steps } };
  },
});
