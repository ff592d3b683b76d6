import { defineAction } from '../../../action.ts';
import type { Tag as TagInput } from '../../../../wire/generated/ec2.ts';
import { isReservedKey } from '../../../blocks/tags.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { dryRunOperation, invalidParameterValue, missingParameter } from '../errors.ts';
import { withRequestTags } from '../tags/request-tags.ts';
import { findTagged, onTagged } from '../tags/tagged-resources.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html */
export const action = defineAction('ec2', 'DeleteTags', {
  authorize: (input, context) =>
    withRequestTags(onTagged('DeleteTags', input.Resources, context), input.Tags ?? []),
  handler(input, context) {
    if (input.Resources.length === 0) throw missingParameter('resourceIdSet');
    const given = input.Tags ?? [];
    for (const { Key: key = '' } of given) {
      if (isReservedKey(key)) {
        throw invalidParameterValue(
          `Value ( ${key} ) for parameter key is invalid. Tag keys starting with 'aws:' are reserved for internal use`,
        );
      }
    }
    const resources = findTagged(input.Resources, context);
    if (input.DryRun === true) throw dryRunOperation();
    for (const { kind, id, tags } of resources) {
      const kept = tags.filter((tag) => isReservedKey(tag.Key) || !goes(tag, given));
      if (kept.length < tags.length) kind.write(context, id, kept);
    }
    return {};
  },
});

/** No tags named: all of a person's go. A key alone takes the tag, a key with a value only when it has that value. */
function goes(tag: Tag, given: readonly TagInput[]): boolean {
  if (given.length === 0) return true;
  return given.some(
    ({ Key: key, Value: value }) => key === tag.Key && (value === undefined || value === tag.Value),
  );
}
