import type { ActionContext } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import type { Tag } from '../../blocks/tags.ts';
import type { TableDefinition } from '../../store/table.ts';
import { grants, instances, locations } from './grants/state.ts';
import { lensGroups } from './storage-lens/state.ts';

/** Something of S3 Control's own that has tags. */
export interface Taggable {
  readonly tags: readonly Tag[];
  put(tags: readonly Tag[]): void;
}

interface Tagged {
  readonly tags: readonly Tag[];
}

/** What stands behind the account in the ARN of each kind. */
const KINDS: readonly (readonly [RegExp, (context: ActionContext, id: string) => Taggable | undefined])[] = [
  [/^storage-lens-group\/([^/]+)$/, (context, id) => inTable(context, lensGroups, id)],
  [/^access-grants\/([^/]+)$/, (context, id) => inTable(context, instances, id)],
  [/^access-grants\/default\/location\/([^/]+)$/, (context, id) => inTable(context, locations, id)],
  [/^access-grants\/default\/grant\/([^/]+)$/, (context, id) => inTable(context, grants, id)],
];

function inTable<Row extends Tagged>(
  { state }: ActionContext,
  definition: TableDefinition<Row>,
  id: string,
): Taggable | undefined {
  const table = state.table(definition);
  const row = table.get(id);
  return row && { tags: row.tags, put: (tags) => table.put({ ...row, tags }) };
}

/** The group, instance, location or grant of the caller's that an ARN names; undefined when there is none. */
export function taggableOf(context: ActionContext, arn: string): Taggable | undefined {
  const parsed = parseArn(arn);
  if (parsed?.service !== 's3' || parsed.account !== context.account || parsed.region !== context.region)
    return undefined;
  for (const [pattern, find] of KINDS) {
    const id = pattern.exec(parsed.resource)?.[1];
    if (id !== undefined) return find(context, id);
  }
  return undefined;
}
