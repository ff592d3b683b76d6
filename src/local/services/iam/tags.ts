import { isReservedKey, TAG_LIMITS, type Tag } from '../../blocks/tags.ts';
import { invalidInput, limitExceeded } from './errors.ts';

/** The tags with others over them. Keys are the same whatever their case; the newest case stays. */
export function withTags(before: readonly Tag[], given: readonly Tag[] = []): readonly Tag[] {
  const seen = new Set(given.map(({ Key }) => Key.toLowerCase()));
  if (seen.size < given.length)
    throw invalidInput('Duplicate tag keys found. Please note that Tag keys are case insensitive.');
  return checked([...before.filter(({ Key }) => !seen.has(Key.toLowerCase())), ...given], given);
}

function checked(merged: readonly Tag[], given: readonly Tag[]): readonly Tag[] {
  if (given.some(({ Key }) => isReservedKey(Key)))
    throw invalidInput('aws: prefixed tag key names are not allowed for external use.');
  if (merged.length > TAG_LIMITS.perResource)
    throw limitExceeded('The number of tags has reached the maximum limit.');
  return merged.map(({ Key, Value }) => ({ Key, Value }));
}

/** The tags of a policy with others over them: here the case of a key counts. */
export function withPolicyTags(before: readonly Tag[], given: readonly Tag[] = []): readonly Tag[] {
  const keys = new Set(given.map(({ Key }) => Key));
  if (keys.size < given.length) throw invalidInput('Duplicate tag keys found.');
  return checked([...before.filter(({ Key }) => !keys.has(Key)), ...given], given);
}

export function withoutPolicyTags(before: readonly Tag[], keys: readonly string[]): readonly Tag[] {
  return before.filter(({ Key }) => !keys.includes(Key));
}

/** The tags of a policy are listed by their keys. */
export function byKey(tags: readonly Tag[]): readonly Tag[] {
  return tags.toSorted((left, right) => (left.Key < right.Key ? -1 : 1));
}

export function withoutTags(before: readonly Tag[], keys: readonly string[]): readonly Tag[] {
  const gone = new Set(keys.map((key) => key.toLowerCase()));
  return before.filter(({ Key }) => !gone.has(Key.toLowerCase()));
}

/** Tags as a detail shows them: not at all when there are none. */
export function tagsShown(tags: readonly Tag[]): readonly Tag[] | undefined {
  return tags.length === 0 ? undefined : tags;
}
