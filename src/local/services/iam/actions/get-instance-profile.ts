import { defineAction } from '../../../action.ts';
import { findProfile, onProfile } from '../instance-profiles.ts';
import { profileShown } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html */
export const action = defineAction('iam', 'GetInstanceProfile', {
  authorize: (input, context) => onProfile(context, 'GetInstanceProfile', input.InstanceProfileName),
  handler: (input, { state }) => ({
    InstanceProfile: profileShown(state, findProfile(state, input.InstanceProfileName)),
  }),
});
