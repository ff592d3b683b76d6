import { countedTags, duplicateKey, isReservedKey, mergeTags } from '../../blocks/tags.ts';
import type { Tag, TagInput } from '../../blocks/tags.ts';
import { invalid, tagLimit } from './errors.ts';
import { SNS_LIMITS } from './limits.ts';

/** The tags with those of a request laid over them. */
export function withTags(before: readonly Tag[], given: readonly TagInput[]): readonly Tag[] {
  if (duplicateKey(given) !== undefined) throw invalid('Duplicated keys are not allowed.');
  if (given.some(({ Key = '' }) => isReservedKey(Key)))
    throw invalid('Tags Reason: aws: prefixed tag key names are not allowed for external use.');
  const merged = mergeTags(
    before,
    given.map(({ Key = '', Value = '' }) => ({ Key, Value })),
  );
  if (countedTags(merged) > SNS_LIMITS.tags) throw tagLimit();
  return merged;
}
