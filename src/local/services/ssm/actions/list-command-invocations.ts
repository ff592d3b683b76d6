import { defineAction } from '../../../action.ts';
import { describeInvocation } from '../commands/describe-command.ts';
import { invalidCommandId } from '../commands/errors.ts';
import { compileCommandFilters } from '../commands/filters.ts';
import { COMMAND_PAGE } from '../commands/limits.ts';
import { remembered } from '../commands/remembered.ts';
import { commands, invocationOrder, invocations } from '../commands/state.ts';
import type { InvocationRow } from '../commands/state.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListCommandInvocations.html */
export const action = defineAction('ssm', 'ListCommandInvocations', {
  authorize: () => [{ action: 'ssm:ListCommandInvocations', arn: '*' }],
  handler(input, context) {
    const { CommandId: id, InstanceId: instance } = input;
    const sent = context.state.table(commands);
    if (id !== undefined && sent.get(id) === undefined) throw invalidCommandId();
    const passes = compileCommandFilters<InvocationRow>(input.Filters);
    const table = context.state.table(invocations);
    const wanted = (row: InvocationRow): boolean =>
      (id === undefined || row.command === id) &&
      (instance === undefined || row.instance === instance) &&
      remembered(row, context) &&
      passes(row);
    const { rows, nextToken } = pageOf(
      'ListCommandInvocations',
      input,
      context,
      COMMAND_PAGE,
      invocationOrder,
      (after) => {
        // Those of one command stand together, in order of instance.
        const of = id === undefined ? undefined : sent.get(id);
        const start = of === undefined ? undefined : invocationOrder({ ...of, command: of.id, instance: '' });
        const from = after === undefined ? start : `${after}\0`;
        const below = start === undefined ? {} : { below: `${start}~` };
        const query = from === undefined ? { index: 'order' } : { index: 'order', from, ...below };
        return Iterator.from(table.list(query)).filter(wanted);
      },
    );
    return {
      CommandInvocations: rows.flatMap((row) => {
        const command = sent.get(row.command);
        return command === undefined ? [] : [describeInvocation(row, command, input.Details ?? false)];
      }),
      NextToken: nextToken,
    };
  },
});
