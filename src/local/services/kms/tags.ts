import { countedTags, duplicateKey, isReservedKey, mergeTags } from '../../blocks/tags.ts';
import type { Tag } from '../../blocks/tags.ts';
import { tagError } from './errors.ts';
import { KMS_LIMITS } from './limits.ts';

/** KMS has its own names for a tag's members. */
interface KmsTag {
  readonly TagKey: string;
  readonly TagValue: string;
}

/** The tags with those of a request laid over them. */
export function withTags(before: readonly Tag[], given: readonly KmsTag[]): readonly Tag[] {
  const added = given.map(({ TagKey, TagValue }) => ({ Key: TagKey, Value: TagValue }));
  if (duplicateKey(added) !== undefined) throw tagError('Duplicate tag keys');
  if (added.some(({ Key }) => isReservedKey(Key))) throw tagError('Tags beginning with aws: are reserved');
  const merged = mergeTags(before, added);
  if (countedTags(merged) > KMS_LIMITS.tags) throw tagError('Too many tags');
  return merged;
}
