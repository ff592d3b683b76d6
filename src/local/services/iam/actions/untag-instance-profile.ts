import { defineAction } from '../../../action.ts';
import { findProfile, onProfile } from '../instance-profiles.ts';
import { instanceProfiles } from '../state.ts';
import { withoutTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagInstanceProfile.html */
export const action = defineAction('iam', 'UntagInstanceProfile', {
  authorize: (input, context) =>
    onProfile(context, 'UntagInstanceProfile', input.InstanceProfileName, { 'aws:TagKeys': input.TagKeys }),
  handler(input, context) {
    const row = findProfile(context.state, input.InstanceProfileName);
    context.state.table(instanceProfiles).put({ ...row, tags: withoutTags(row.tags, input.TagKeys) });
    return {};
  },
});
