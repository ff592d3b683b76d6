import type { Tag } from '../../../../wire/generated/autoscaling.ts';
import { validationError } from '../errors.ts';
import type { GroupTag } from '../state.ts';

/** The tags of a request about one group. */
export function readTags(tags: readonly Tag[] | undefined, group: string): readonly GroupTag[] {
  return mergeTags(
    [],
    (tags ?? []).map(({ Key, Value = '', PropagateAtLaunch = false, ResourceId }) => {
      if (Key.startsWith('aws:'))
        throw validationError(`Tag keys starting with 'aws:' are reserved for internal use`);
      if (ResourceId !== undefined && ResourceId !== '' && ResourceId !== group)
        throw validationError(`The tag of ${ResourceId} is none of the group ${group}.`);
      return { Key, Value, PropagateAtLaunch };
    }),
  );
}

/** Later tags take the place of earlier ones of the same key. */
export function mergeTags(there: readonly GroupTag[], given: readonly GroupTag[]): readonly GroupTag[] {
  return [...new Map([...there, ...given].map((tag) => [tag.Key, tag])).values()];
}

/** The condition keys of the tags that a request carries. */
export function tagKeys(
  tags: readonly Tag[] | undefined,
): Readonly<Record<string, string | readonly string[]>> {
  if (tags === undefined || tags.length === 0) return {};
  return {
    'aws:TagKeys': tags.map(({ Key }) => Key),
    ...Object.fromEntries(tags.map(({ Key, Value = '' }) => [`aws:RequestTag/${Key}`, Value])),
  };
}
