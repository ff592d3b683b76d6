import { defineAction } from '../../../action.ts';
import { describeInvocation } from '../windows/describe.ts';
import { executionNotFound } from '../windows/errors.ts';
import { findTaskExecution } from '../windows/find.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetMaintenanceWindowExecutionTaskInvocation.html */
export const action = defineAction('ssm', 'GetMaintenanceWindowExecutionTaskInvocation', {
  authorize: () => [{ action: 'ssm:GetMaintenanceWindowExecutionTaskInvocation', arn: '*' }],
  handler(input, context) {
    const { WindowExecutionId: execution, InvocationId: id } = input;
    const task = findTaskExecution(context, execution, input.TaskId);
    const found = task.invocations.find((invocation) => invocation.id === id);
    if (found === undefined) throw executionNotFound(id);
    return describeInvocation(execution, task, found);
  },
});
