import type { ActionContext } from '../../action.ts';
import { logGroups } from './state.ts';
import type { LogGroupRow } from './state.ts';

export interface GroupQuestion {
  readonly prefix?: string | undefined;
  /** Part of a name, in any case. */
  readonly pattern?: string | undefined;
  readonly class?: string | undefined;
  readonly names?: readonly string[] | undefined;
}

/** Groups in order of name. */
export function groupsMatching(
  context: ActionContext,
  { prefix = '', pattern, class: kind, names }: GroupQuestion,
  after: string | undefined,
): Iterable<LogGroupRow> {
  const range = prefix === '' ? {} : { from: prefix, below: `${prefix}\u{10ffff}` };
  const part = pattern?.toLowerCase();
  return Iterator.from(
    context.state.table(logGroups).list(after === undefined ? range : { ...range, after }),
  ).filter(
    (row) =>
      (part === undefined || row.name.toLowerCase().includes(part)) &&
      (kind === undefined || row.class === kind) &&
      (names === undefined || names.includes(row.name)),
  );
}
