import { defineAction } from '../../../action.ts';
import { noSuchEntity } from '../errors.ts';
import { findProfile, onProfile } from '../instance-profiles.ts';
import { instanceProfiles } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html */
export const action = defineAction('iam', 'RemoveRoleFromInstanceProfile', {
  authorize: (input, context) =>
    onProfile(context, 'RemoveRoleFromInstanceProfile', input.InstanceProfileName),
  handler(input, { state }) {
    const { role, ...row } = findProfile(state, input.InstanceProfileName);
    if (role !== input.RoleName) throw noSuchEntity(`The role with name ${input.RoleName} cannot be found.`);
    state.table(instanceProfiles).put(row);
    return {};
  },
});
