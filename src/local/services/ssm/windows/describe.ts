import type { Output } from '../../../action.ts';
import { nextOpening, shownTime } from './schedule.ts';
import type {
  TaskExecution,
  TaskInvocation,
  TaskSettings,
  WindowExecutionRow,
  WindowRow,
  WindowTargetRow,
  WindowTaskRow,
} from './state.ts';

/** A window as the lists show it. */
export function identifyWindow(row: WindowRow, now: number) {
  const { AllowUnassociatedTargets: _unassociated, ...settings } = row.settings;
  const next = nextOpening(row, now);
  return {
    WindowId: row.id,
    ...settings,
    NextExecutionTime: next === undefined ? undefined : shownTime(row, next),
  };
}

export function describeWindow(row: WindowRow, now: number): Output<'ssm', 'GetMaintenanceWindow'> {
  return {
    ...identifyWindow(row, now),
    AllowUnassociatedTargets: row.settings.AllowUnassociatedTargets,
    CreatedDate: new Date(row.created),
    ModifiedDate: new Date(row.modified),
  };
}

export const describeTarget = (row: WindowTargetRow) => ({
  WindowId: row.window,
  WindowTargetId: row.id,
  ...row.settings,
});

/** The parameters of a task with bytes as bytes. */
export function invocationParameters({ TaskInvocationParameters: parameters }: TaskSettings) {
  if (parameters?.Lambda === undefined) return parameters;
  const { payload, ...lambda } = parameters.Lambda;
  const Payload = payload === undefined ? undefined : new Uint8Array(Buffer.from(payload, 'base64'));
  return { ...parameters, Lambda: { ...lambda, Payload } };
}

export function describeTask(row: WindowTaskRow): Output<'ssm', 'GetMaintenanceWindowTask'> {
  return {
    WindowId: row.window,
    WindowTaskId: row.id,
    ...row.settings,
    TaskInvocationParameters: invocationParameters(row.settings),
  };
}

/** A task as the list shows it. */
export function identifyTask(row: WindowTaskRow) {
  const { TaskType: Type, TaskInvocationParameters: _parameters, ...settings } = row.settings;
  return { WindowId: row.window, WindowTaskId: row.id, Type, ...settings };
}

interface Course {
  readonly status: string;
  readonly details?: string | undefined;
  readonly started: number;
  readonly ended?: number | undefined;
}

function courseOf({ status, details, started, ended }: Course) {
  return {
    Status: status,
    StatusDetails: details,
    StartTime: new Date(started),
    EndTime: ended === undefined ? undefined : new Date(ended),
  };
}

export const describeExecution = (row: WindowExecutionRow) => ({
  WindowId: row.window,
  WindowExecutionId: row.id,
  ...courseOf(row),
});

export function describeTaskExecution(execution: string, task: TaskExecution) {
  const { TaskArn, TaskType } = task.task.settings;
  return {
    WindowExecutionId: execution,
    TaskExecutionId: task.id,
    ...courseOf(task),
    TaskArn,
    TaskType,
    AlarmConfiguration: task.task.settings.AlarmConfiguration,
  };
}

export function describeInvocation(execution: string, task: TaskExecution, invocation: TaskInvocation) {
  return {
    WindowExecutionId: execution,
    TaskExecutionId: task.id,
    InvocationId: invocation.id,
    ExecutionId: invocation.executionId,
    TaskType: task.task.settings.TaskType,
    Parameters: invocation.parameters,
    ...courseOf(invocation),
    OwnerInformation: invocation.owner,
    WindowTargetId: invocation.target,
  };
}
