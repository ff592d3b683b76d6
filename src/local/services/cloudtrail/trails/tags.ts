import type { Input } from '../../../action.ts';
import { duplicateKey, isReservedKey, mergeTags, TAG_LIMITS } from '../../../blocks/tags.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { invalidTag, tooManyTags } from '../errors.ts';

/** The tags that a trail has with those that are given. */
export function readTags(given: Input<'cloudtrail', 'CreateTrail'>['TagsList'] = [], before: readonly Tag[]) {
  const twice = duplicateKey(given);
  if (twice !== undefined) throw invalidTag(`The tag key ${twice} is given twice.`);
  const reserved = given.find(({ Key }) => isReservedKey(Key));
  if (reserved !== undefined) throw invalidTag(`The tag key ${reserved.Key} is reserved for AWS.`);
  const merged = mergeTags(
    before,
    given.map(({ Key, Value = '' }) => ({ Key, Value })),
  );
  if (merged.length > TAG_LIMITS.perResource) throw tooManyTags();
  return merged;
}
