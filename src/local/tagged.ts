import type { Tag } from './blocks/tags.ts';

/** The tags of a map as a list. */
export function tagList(tags: Readonly<Record<string, string>>): readonly Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** What stands behind the last `/` or `:` of an ARN. */
export function lastOf(arn: string): string {
  return arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
}
