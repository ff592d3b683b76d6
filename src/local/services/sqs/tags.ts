import { isReservedKey, TAG_LIMITS } from '../../blocks/tags.ts';
import { invalidParameter } from './errors.ts';
import { SQS_LIMITS } from './limits.ts';

type Tags = Readonly<Record<string, string>>;

/** The tags of a queue with those of a request over them. */
export function withTags(before: Tags, given: Tags, name: string): Tags {
  for (const [key, value] of Object.entries(given)) {
    if (isReservedKey(key))
      throw invalidParameter(
        'Tag keys that start with aws: are reserved. Tag keys must not start with aws:.',
      );
    if (key.length === 0 || key.length > TAG_LIMITS.keyLength || value.length > TAG_LIMITS.valueLength)
      throw invalidParameter(
        `Tag keys must be between 1 and ${TAG_LIMITS.keyLength} characters in length, and tag values at most ` +
          `${TAG_LIMITS.valueLength}.`,
      );
  }
  const merged = { ...before, ...given };
  if (Object.keys(merged).length > SQS_LIMITS.tags)
    throw invalidParameter(`Too many tags added for queue ${name}.`);
  return merged;
}
