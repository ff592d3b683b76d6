import { isReservedKey } from '../../blocks/tags.ts';
import { invalidParameter } from './errors.ts';
import { LAMBDA_LIMITS } from './limits.ts';

/** Tags with those of a request over them. */
export function withTags(
  before: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const reserved = Object.keys(given).find(isReservedKey);
  if (reserved !== undefined)
    throw invalidParameter(`Tag keys that begin with aws: are reserved for AWS: ${reserved}`);
  const all = { ...before, ...given };
  if (Object.keys(all).length > LAMBDA_LIMITS.tags)
    throw invalidParameter('Number of tags exceeds resource tag limit.');
  return all;
}
