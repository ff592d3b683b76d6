import { countedTags, duplicateKey, isReservedKey, mergeTags } from '../../blocks/tags.ts';
import type { Tag, TagInput } from '../../blocks/tags.ts';
import { invalidParameter, limitExceeded } from './errors.ts';
import { SECRET_LIMITS } from './limits.ts';

/** The tags with those of a request laid over them. */
export function withTags(before: readonly Tag[], given: readonly TagInput[]): readonly Tag[] {
  const twice = duplicateKey(given);
  if (twice !== undefined) throw invalidParameter(`Duplicate tag key: ${twice}`);
  const added = given.map(({ Key = '', Value = '' }) => ({ Key, Value }));
  if (added.some(({ Key }) => isReservedKey(Key)))
    throw invalidParameter('Tag keys that begin with aws: are reserved.');
  const merged = mergeTags(before, added);
  if (countedTags(merged) > SECRET_LIMITS.tags)
    throw limitExceeded(`A secret can have ${SECRET_LIMITS.tags} tags at most.`);
  return merged;
}
