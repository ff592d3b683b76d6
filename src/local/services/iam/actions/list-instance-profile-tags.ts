import { defineAction } from '../../../action.ts';
import { findProfile, onProfile } from '../instance-profiles.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfileTags.html */
export const action = defineAction('iam', 'ListInstanceProfileTags', {
  authorize: (input, context) => onProfile(context, 'ListInstanceProfileTags', input.InstanceProfileName),
  handler(input, context) {
    const { rows, end } = pageOf(
      'ListInstanceProfileTags',
      input,
      context,
      findProfile(context.state, input.InstanceProfileName).tags,
    );
    return { Tags: rows, ...end };
  },
});
