import { defineStagedAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { cancelCommand } from '../commands/cancel.ts';
import { duplicateInstanceId, invalidCommandId, invalidInstances } from '../commands/errors.ts';
import { cancelExecution } from '../commands/executions.ts';
import { commands, invocations } from '../commands/state.ts';

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
    return { executions: cancelCommand(context, sent, [...ids]) };
  },
  async finish({ executions }, phase) {
    for (const key of executions) cancelExecution(phase.signal, key);
    return {};
  },
});
