import { defineAction } from '../../../action.ts';
import { deleteConflict } from '../errors.ts';
import { findProfile, onProfile } from '../instance-profiles.ts';
import { instanceProfiles } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html */
export const action = defineAction('iam', 'DeleteInstanceProfile', {
  authorize: (input, context) => onProfile(context, 'DeleteInstanceProfile', input.InstanceProfileName),
  handler(input, { state }) {
    const { name, role } = findProfile(state, input.InstanceProfileName);
    if (role !== undefined) throw deleteConflict('remove roles from instance profile');
    state.table(instanceProfiles).delete(name);
    return {};
  },
});
