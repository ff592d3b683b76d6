import { isReservedKey, mergeTags, TAG_LIMITS } from '../../blocks/tags.ts';
import type { Tag } from '../../blocks/tags.ts';
import { tooManyTags, validation } from './errors.ts';

/** Lays the tags of a request over those that are there; too many and reserved ones are refused. */
export function readTags(given: readonly Tag[], present: readonly Tag[]): readonly Tag[] {
  if (given.some((tag) => isReservedKey(tag.Key))) {
    throw validation('aws: prefixed tag key names are not allowed for external use.');
  }
  const merged = mergeTags(present, given);
  if (merged.length > TAG_LIMITS.perResource) throw tooManyTags();
  return merged;
}
