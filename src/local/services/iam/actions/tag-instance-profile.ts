import { defineAction } from '../../../action.ts';
import { findProfile, onProfile } from '../instance-profiles.ts';
import { requestTags } from '../permit.ts';
import { instanceProfiles } from '../state.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html */
export const action = defineAction('iam', 'TagInstanceProfile', {
  authorize: (input, context) =>
    onProfile(context, 'TagInstanceProfile', input.InstanceProfileName, requestTags(input.Tags)),
  handler(input, context) {
    const row = findProfile(context.state, input.InstanceProfileName);
    context.state.table(instanceProfiles).put({ ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
