import { defineAction } from '../../../action.ts';
import { findAutomation } from '../automation/find.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StopAutomationExecution.html */
export const action = defineAction('ssm', 'StopAutomationExecution', {
  authorize: () => [{ action: 'ssm:StopAutomationExecution', arn: '*' }],
  handler(input, context) {
    // It has ended already.
    findAutomation(context, input.AutomationExecutionId);
    return {};
  },
});
