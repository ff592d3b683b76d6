import type { Tag } from './tags.ts';

/**
 * Tags as EC2 shows them of what has none: not at all, so that boto3's `.tags` is `None` there. (Of route tables,
 * gateways, key pairs and the like it shows an empty list.)
 */
export function shownTags(tags: readonly Tag[]): readonly Tag[] | undefined {
  return tags.length === 0 ? undefined : tags;
}
