import { defineAction } from '../../../action.ts';
import { endAutomation } from '../automation/end.ts';
import { findAutomation } from '../automation/find.ts';
import { AUTOMATION_JOB } from '../automation/go-on.ts';
import { automations } from '../automation/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StopAutomationExecution.html */
export const action = defineAction('ssm', 'StopAutomationExecution', {
  authorize: () => [{ action: 'ssm:StopAutomationExecution', arn: '*' }],
  handler(input, context) {
    const row = findAutomation(context, input.AutomationExecutionId);
    if (row.ended !== undefined) return {};
    context.timers.cancel({ kind: AUTOMATION_JOB, key: row.id });
    for (const child of context.state.table(automations).list({ index: 'parent', equals: row.id }))
      if (child.ended === undefined) endAutomation(context, child, 'Cancelled');
    endAutomation(context, row, input.Type === 'Complete' ? 'Success' : 'Cancelled');
    return {};
  },
});
