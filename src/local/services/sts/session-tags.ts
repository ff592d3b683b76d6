import { invalidParameterValue } from './errors.ts';

interface TagInput {
  readonly Key: string;
  readonly Value: string;
}

/**
 * Reads the tags of a session, and what it inherits from the session that makes it: only the transitive ones.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
export function readSessionTags(
  tags: readonly TagInput[] | undefined,
  transitive: readonly string[] | undefined,
): Readonly<Record<string, string>> {
  const read: [string, string][] = [];
  const seen = new Set<string>();
  for (const { Key: key, Value: value } of tags ?? []) {
    if (seen.has(key.toLowerCase())) {
      throw invalidParameterValue(
        'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      );
    }
    seen.add(key.toLowerCase());
    read.push([key, value]);
  }
  if ((transitive ?? []).some((key) => !seen.has(key.toLowerCase()))) {
    throw invalidParameterValue('The specified transitive tag key must be included in the requested tags.');
  }
  return Object.fromEntries(read);
}
