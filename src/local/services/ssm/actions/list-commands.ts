import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { describeCommand } from '../commands/describe-command.ts';
import { invalidCommandId } from '../commands/errors.ts';
import { compileCommandFilters } from '../commands/filters.ts';
import { COMMAND_PAGE } from '../commands/limits.ts';
import { remembered } from '../commands/remembered.ts';
import { commandOrder, commands, invocations } from '../commands/state.ts';
import type { CommandRow } from '../commands/state.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListCommands.html */
export const action = defineAction('ssm', 'ListCommands', {
  authorize: () => [{ action: 'ssm:ListCommands', arn: '*' }],
  handler(input, context) {
    const passes = compileCommandFilters<CommandRow>(input.Filters);
    const { InstanceId: instance } = input;
    const table = context.state.table(invocations);
    const wanted = (row: CommandRow): boolean =>
      passes(row) && (instance === undefined || table.get(`${row.id}/${instance}`) !== undefined);
    const { rows, nextToken } = pageOf('ListCommands', input, context, COMMAND_PAGE, commandOrder, (after) =>
      Iterator.from(sent(context, input.CommandId, after)).filter(wanted),
    );
    return { Commands: rows.map(describeCommand), NextToken: nextToken };
  },
});

/** One command, or all that are remembered. */
function sent(
  context: ActionContext,
  id: string | undefined,
  after: string | undefined,
): Iterable<CommandRow> {
  const table = context.state.table(commands);
  if (id === undefined) {
    const newestFirst = after === undefined ? { index: 'order' } : { index: 'order', from: `${after}\0` };
    return Iterator.from(table.list(newestFirst)).filter(
      (row) => row.association === undefined && remembered(row, context),
    );
  }
  const row = table.get(id);
  if (row === undefined || !remembered(row, context)) throw invalidCommandId();
  return after === undefined ? [row] : [];
}
