import type { ActionContext } from '../../../action.ts';
import { alarms } from './state.ts';

/** Lets alarms act, or not. Names of none are passed over, as AWS passes them over. */
export function switchActions(
  context: ActionContext,
  names: readonly string[],
  actionsEnabled: boolean,
): void {
  const table = context.state.table(alarms);
  for (const name of names) {
    const row = table.get(name);
    if (row !== undefined) table.put({ ...row, actionsEnabled });
  }
}
