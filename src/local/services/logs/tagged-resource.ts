import type { ActionContext } from '../../action.ts';
import { notFound } from './errors.ts';
import { nameInArn } from './groups.ts';
import { logGroups } from './state.ts';

type Tags = Readonly<Record<string, string>>;

/** What can be tagged by its ARN. */
export interface TaggedResource {
  readonly tags: Tags;
  keep(tags: Tags): void;
}

export function taggedResource(context: ActionContext, arn: string): TaggedResource {
  const table = context.state.table(logGroups);
  const row = table.get(nameInArn(arn) ?? '');
  if (row === undefined) throw notFound('The specified resource does not exist.');
  return { tags: row.tags, keep: (tags) => table.put({ ...row, tags }) };
}
