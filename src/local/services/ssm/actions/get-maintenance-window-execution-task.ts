import { defineAction } from '../../../action.ts';
import { describeTaskExecution } from '../windows/describe.ts';
import { findTaskExecution } from '../windows/find.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetMaintenanceWindowExecutionTask.html */
export const action = defineAction('ssm', 'GetMaintenanceWindowExecutionTask', {
  authorize: () => [{ action: 'ssm:GetMaintenanceWindowExecutionTask', arn: '*' }],
  handler(input, context) {
    const task = findTaskExecution(context, input.WindowExecutionId, input.TaskId);
    const { settings } = task.task;
    const { TaskType: Type, ...shown } = describeTaskExecution(input.WindowExecutionId, task);
    const { Priority, MaxConcurrency, MaxErrors, ServiceRoleArn: ServiceRole, TaskParameters } = settings;
    return {
      ...shown,
      Type,
      ServiceRole,
      Priority,
      MaxConcurrency,
      MaxErrors,
      TaskParameters: TaskParameters === undefined ? [] : [TaskParameters],
    };
  },
});
