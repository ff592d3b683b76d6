import { defineAction } from '../../../action.ts';
import { findOrdinaryRole } from '../entities.ts';
import { overQuota } from '../errors.ts';
import { findProfile, onProfile } from '../instance-profiles.ts';
import { onEntity } from '../permit.ts';
import { instanceProfiles } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html */
export const action = defineAction('iam', 'AddRoleToInstanceProfile', {
  authorize: (input, context) => [
    ...onProfile(context, 'AddRoleToInstanceProfile', input.InstanceProfileName),
    ...onEntity(context, 'PassRole', 'role', input.RoleName, { 'iam:PassedToService': 'ec2.amazonaws.com' }),
  ],
  handler(input, { state }) {
    const row = findProfile(state, input.InstanceProfileName);
    const role = findOrdinaryRole(state, input.RoleName).name;
    if (row.role !== undefined) throw overQuota('InstanceSessionsPerInstanceProfile', 1);
    state.table(instanceProfiles).put({ ...row, role });
    return {};
  },
});
