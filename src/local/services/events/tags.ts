import { countedTags, mergeTags } from '../../blocks/tags.ts';
import type { Tag, TagInput } from '../../blocks/tags.ts';
import { limitExceeded } from './errors.ts';
import { EVENTS_LIMITS } from './limits.ts';

/** The tags with those of a request laid over them. */
export function withTags(before: readonly Tag[], given: readonly TagInput[] = []): readonly Tag[] {
  const merged = mergeTags(
    before,
    given.map(({ Key = '', Value = '' }) => ({ Key, Value })),
  );
  if (countedTags(merged) > EVENTS_LIMITS.tags) throw limitExceeded();
  return merged;
}

/** Tags as condition keys, such as `aws:ResourceTag/Owner`. */
export function tagKeys(prefix: string, tags: readonly TagInput[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [`${prefix}/${Key}`, Value]));
}
