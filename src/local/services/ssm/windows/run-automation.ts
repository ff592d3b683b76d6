import type { TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { serviceCaller } from '../../../phase.ts';
import { roleByArn } from '../../iam/port.ts';
import { fill } from '../automation/fill.ts';
import { startAutomation } from '../automation/start.ts';
import { findDocument } from '../documents/find-document.ts';
import { managedNodes } from '../nodes/managed-nodes.ts';
import { tagValue } from '../../../blocks/tags.ts';
import type { CommandTarget } from '../commands/state.ts';
import { roleCaller } from '../role-caller.ts';
import type { TaskExecution, TaskInvocation, WindowExecutionRow } from './state.ts';

/** To whom invocations of a task go. */
interface Recipient {
  readonly target?: string;
  readonly owner?: string | undefined;
  readonly targets: readonly CommandTarget[];
}

/** Starts a runbook: once, or once for each host that the task's parameters name as `{{TARGET_ID}}`. */
export function automate(
  context: TimerContext,
  execution: WindowExecutionRow,
  task: TaskExecution,
  { target, owner, targets }: Recipient,
): TaskInvocation[] {
  const { settings } = task.task;
  const { DocumentVersion, Parameters = {} } = settings.TaskInvocationParameters?.Automation ?? {};
  const choice = DocumentVersion === undefined ? {} : { DocumentVersion };
  const document = findDocument(context, settings.TaskArn, choice);
  const ids = targets.length === 0 ? [''] : hostsOf(context, targets);
  return ids.map((host) => {
    const filled = Object.fromEntries(
      Object.entries(Parameters).map(([name, values]) => [
        name,
        values.map((value) => String(fill(value, (word) => (HOST.test(word) ? host : undefined)))),
      ]),
    );
    const id = context.random.uuid();
    const executionId = startAutomation(context, {
      settings: { DocumentName: settings.TaskArn, Parameters: filled },
      document,
      caller: callerOf(context, settings.ServiceRoleArn),
      window: { execution: execution.id, task: task.id, invocation: id },
    });
    const parameters = JSON.stringify({ documentName: settings.TaskArn, parameters: filled });
    const common = { id, executionId, parameters, owner, target };
    return { ...common, status: 'IN_PROGRESS' as const, started: context.now };
  });
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/maintenance-window-tasks-pseudo-parameters.html */
const HOST = /^(?:TARGET_ID|RESOURCE_ID)$/;

function callerOf(context: TimerContext, roleArn: string | undefined) {
  if (roleArn === undefined) return serviceCaller('ssm.amazonaws.com', context.account);
  const role = roleByArn(context, roleArn);
  if (role === undefined)
    throw new AwsError('InvalidRole', 400, 'The service role of the task is not there.');
  return roleCaller(context, role, 'MaintenanceWindow');
}

function hostsOf(context: TimerContext, targets: readonly CommandTarget[]): string[] {
  return targets.flatMap(({ Key: key = '', Values: values = [] }) =>
    key.startsWith('tag:')
      ? [...managedNodes(context)]
          .filter(({ tags }) => values.includes(tagValue(tags, key.slice(4)) ?? '\0'))
          .map(({ id }) => id)
      : [...values],
  );
}
