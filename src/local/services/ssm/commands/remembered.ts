import type { ActionContext } from '../../../action.ts';
import { COMMAND_LIMITS } from './limits.ts';

/** Whether a command is young enough to be shown. */
export function remembered(
  row: { readonly requested: number },
  { now }: Pick<ActionContext, 'now'>,
): boolean {
  return now - row.requested <= COMMAND_LIMITS.historyMs;
}
