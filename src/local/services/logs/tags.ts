import { isReservedKey, TAG_LIMITS } from '../../blocks/tags.ts';
import { invalidParameter } from './errors.ts';

type Tags = Readonly<Record<string, string>>;

/** Lays the tags of a request over those that are there; too many and reserved ones are refused. */
export function addTags(present: Tags, given: Tags | undefined): Tags {
  if (Object.keys(given ?? {}).some((key) => isReservedKey(key)))
    throw invalidParameter('aws: prefixed tag key names are not allowed for external use.');
  const merged = { ...present, ...given };
  if (Object.keys(merged).length > TAG_LIMITS.perResource)
    throw invalidParameter(`A resource can have at most ${TAG_LIMITS.perResource} tags.`);
  return merged;
}

export function dropTags(present: Tags, keys: readonly string[]): Tags {
  return Object.fromEntries(Object.entries(present).filter(([key]) => !keys.includes(key)));
}
