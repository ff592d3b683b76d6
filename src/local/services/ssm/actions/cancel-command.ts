import { defineStagedAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { cancelInvocation, settleCommand } from '../commands/end-invocation.ts';
import { duplicateInstanceId, invalidCommandId, invalidInstances } from '../commands/errors.ts';
import { cancelExecution } from '../commands/executions.ts';
import { commands, invocations } from '../commands/state.ts';
import { BEGIN_TIMER } from '../timers/begin-command.ts';

interface Cancelled {
  /** What runs and has to be ended. */
  readonly executions: readonly string[];
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CancelCommand.html */
export const action = defineStagedAction('ssm', 'CancelCommand', {
  authorize: (_, context) => [{ action: 'ssm:CancelCommand', arn: regionalArn(context, 'ssm', '*') }],
  handler(input, context): Cancelled {
    const sent = context.state.table(commands).get(input.CommandId);
    if (sent === undefined) throw invalidCommandId();
    const ids = new Set(input.InstanceIds);
    if (ids.size < (input.InstanceIds ?? []).length) throw duplicateInstanceId();
    const table = context.state.table(invocations);
    const unknown = [...ids].filter((id) => table.get(`${sent.id}/${id}`) === undefined);
    if (unknown.length > 0 && !sent.instanceIds.some((id) => ids.has(id)))
      throw invalidInstances(unknown, context.account);
    const whole = ids.size === 0;
    if (whole && sent.status === 'Pending') {
      context.timers.cancel({ kind: BEGIN_TIMER, key: sent.id });
      settleCommand(context, { ...sent, cancelled: true, completed: sent.targetCount });
      return { executions: [] };
    }
    if (sent.completed >= sent.targetCount && sent.status !== 'Pending') return { executions: [] };
    const executions: string[] = [];
    let command = { ...sent, cancelled: sent.cancelled || whole };
    for (const row of table.list({ index: 'command', equals: sent.id })) {
      if (row.stage === 'over' || (!whole && !ids.has(row.instance))) continue;
      if (row.stage !== 'running' || row.status === 'Pending')
        command = cancelInvocation(context, command, row);
      else {
        table.put({ ...row, status: 'Cancelling', statusDetails: 'Cancelling' });
        executions.push(invocations.id(row));
      }
    }
    if (executions.length > 0 && whole)
      command = { ...command, status: 'Cancelling', statusDetails: 'Cancelling' };
    settleCommand(context, command);
    return { executions };
  },
  async finish({ executions }, phase) {
    for (const key of executions) cancelExecution(phase.signal, key);
    return {};
  },
});
