import { defineAction } from '../../../action.ts';
import { findAutomation } from '../automation/find.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeAutomationStepExecutions.html */
export const action = defineAction('ssm', 'DescribeAutomationStepExecutions', {
  authorize: () => [{ action: 'ssm:DescribeAutomationStepExecutions', arn: '*' }],
  handler(input, context) {
    findAutomation(context, input.AutomationExecutionId);
    // No step was ever begun.
    return { StepExecutions: [] };
  },
});
