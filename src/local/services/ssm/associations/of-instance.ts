import type { TimerContext } from '../../../action.ts';
import { invocations } from '../commands/state.ts';
import type { InvocationRow } from '../commands/state.ts';
import { associationExecutions, associations } from './state.ts';
import type { AssociationRow } from './state.ts';

/** The associations that ran on a host, each with its newest run there. */
export function associationsOf(
  { state }: Pick<TimerContext, 'state'>,
  instance: string,
): readonly { readonly row: AssociationRow; readonly run: InvocationRow }[] {
  return [...state.table(associations).list()].flatMap((row) => {
    const executions = [...state.table(associationExecutions).list({ index: 'association', equals: row.id })];
    const newestFirst = executions.sort((left, right) => right.created - left.created);
    for (const { command } of newestFirst) {
      const run = command === undefined ? undefined : state.table(invocations).get(`${command}/${instance}`);
      if (run !== undefined) return [{ row, run }];
    }
    return [];
  });
}
