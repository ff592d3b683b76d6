import { defineAction } from '../../../action.ts';
import { describeAutomation, findAutomation } from '../automation/find.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetAutomationExecution.html */
export const action = defineAction('ssm', 'GetAutomationExecution', {
  authorize: () => [{ action: 'ssm:GetAutomationExecution', arn: '*' }],
  handler(input, context) {
    const row = findAutomation(context, input.AutomationExecutionId);
    const { Parameters = {} } = row.settings;
    const steps = { StepExecutions: [], StepExecutionsTruncated: false };
    return { AutomationExecution: { ...describeAutomation(row), Parameters, ...steps } };
  },
});
