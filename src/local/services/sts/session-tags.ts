import type { Caller } from '../../action.ts';
import { invalidParameterValue } from './errors.ts';

interface TagInput {
  readonly Key: string;
  readonly Value: string;
}

type SessionTags = Pick<Caller, 'sessionTags' | 'transitiveTagKeys'>;

/**
 * Reads the tags of a session. From the session that makes it, it inherits the transitive ones, which it cannot
 * change and which stay transitive.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
export function readSessionTags(
  tags: readonly TagInput[] | undefined,
  transitive: readonly string[] | undefined,
  from: SessionTags,
): SessionTags {
  const inherited = inheritedTags(from);
  const fixed = new Set(inherited.map(([key]) => key.toLowerCase()));
  const read: [string, string][] = [];
  const seen = new Set<string>();
  for (const { Key: key, Value: value } of tags ?? []) {
    if (fixed.has(key.toLowerCase())) {
      throw invalidParameterValue(
        "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from " +
          'the calling session.',
      );
    }
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
  return {
    sessionTags: Object.fromEntries([...inherited, ...read]),
    transitiveTagKeys: [...inherited.map(([key]) => key), ...(transitive ?? [])],
  };
}

function inheritedTags({ sessionTags = {}, transitiveTagKeys = [] }: SessionTags): [string, string][] {
  const transitive = new Set(transitiveTagKeys.map((key) => key.toLowerCase()));
  return Object.entries(sessionTags).filter(([key]) => transitive.has(key.toLowerCase()));
}
