import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { newCommand } from '../commands/new-command.ts';
import { commands } from '../commands/state.ts';
import type { CommandTarget } from '../commands/state.ts';
import { BEGIN_TIMER } from '../timers/begin-command.ts';
import { INVOKE_JOB } from './kinds.ts';
import { automate } from './run-automation.ts';
import { windowTargets } from './state.ts';
import type { TaskExecution, TaskInvocation, WindowExecutionRow } from './state.ts';

/** To whom one invocation of a task goes. */
interface Recipient {
  readonly target?: string;
  readonly owner?: string | undefined;
  readonly targets: readonly CommandTarget[];
}

/** Begins a task: a command for each of the window's targets that it names, or its function. */
export function beginTask(
  context: TimerContext,
  execution: WindowExecutionRow,
  task: TaskExecution,
): TaskExecution {
  const { TaskType: type } = task.task.settings;
  const begun = { ...task, status: 'IN_PROGRESS' as const, started: context.now };
  if (type === 'STEP_FUNCTIONS')
    return failed(context, begun, `Tasks of the type ${type} are not available in this local cloud.`);
  try {
    const invocations = recipientsOf(context, task).flatMap((recipient) => {
      if (type === 'AUTOMATION') return automate(context, execution, task, recipient);
      return type === 'LAMBDA'
        ? [invoke(context, execution, task, recipient)]
        : [send(context, execution, task, recipient)];
    });
    if (invocations.length > 0) return { ...begun, invocations };
    return {
      ...begun,
      status: 'SUCCESS',
      details: 'No invocations to execute for any target.',
      ended: context.now,
    };
  } catch (error) {
    if (error instanceof AwsError) return failed(context, begun, error.message || error.code);
    throw error;
  }
}

function failed({ now }: TimerContext, task: TaskExecution, details: string): TaskExecution {
  return { ...task, status: 'FAILED', details, ended: now };
}

function recipientsOf({ state }: TimerContext, { task }: TaskExecution): readonly Recipient[] {
  const { Targets: targets = [], TaskType: type } = task.settings;
  const named = targets.filter(({ Key }) => Key === 'WindowTargetIds').flatMap(({ Values = [] }) => Values);
  if (named.length > 0) {
    return named.flatMap((id) => {
      const row = state.table(windowTargets).get(id);
      if (row === undefined) return [];
      return [{ target: id, owner: row.settings.OwnerInformation, targets: row.settings.Targets }];
    });
  }
  return targets.length > 0 || type !== 'RUN_COMMAND' ? [{ targets }] : [];
}

function send(
  context: TimerContext,
  execution: WindowExecutionRow,
  task: TaskExecution,
  { target, owner, targets }: Recipient,
): TaskInvocation {
  const { settings } = task.task;
  const own = settings.TaskInvocationParameters?.RunCommand ?? {};
  const older = Object.entries(settings.TaskParameters ?? {}).map(([name, { Values = [] }]) => [
    name,
    Values,
  ]);
  const id = context.random.uuid();
  const command = newCommand(
    {
      ...own,
      DocumentName: settings.TaskArn,
      Parameters: own.Parameters ?? Object.fromEntries(older),
      Targets: targets,
      MaxConcurrency: settings.MaxConcurrency,
      MaxErrors: settings.MaxErrors,
      ServiceRoleArn: own.ServiceRoleArn ?? settings.ServiceRoleArn,
    },
    context,
  );
  const window = { execution: execution.id, task: task.id, invocation: id };
  context.state.table(commands).put({ ...command, window });
  const payload = { command: command.id };
  context.timers.schedule({ due: context.now, kind: BEGIN_TIMER, key: command.id, payload });
  const parameters = JSON.stringify({ documentName: settings.TaskArn, parameters: command.parameters });
  return {
    id,
    executionId: command.id,
    parameters,
    owner,
    target,
    status: 'IN_PROGRESS',
    started: context.now,
  };
}

function invoke(
  context: TimerContext,
  execution: WindowExecutionRow,
  task: TaskExecution,
  { target, owner }: Recipient,
): TaskInvocation {
  const id = context.random.uuid();
  const payload = { execution: execution.id, task: task.id, invocation: id };
  context.timers.schedule({ due: context.now, kind: INVOKE_JOB, key: id, payload });
  return { id, parameters: '', owner, target, status: 'IN_PROGRESS', started: context.now };
}
