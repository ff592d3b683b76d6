import { defineAction } from '../../../action.ts';
import { findRole } from '../entities.ts';
import { pageOf } from '../paging.ts';
import { onEntity } from '../permit.ts';
import { profileListed } from '../shown.ts';
import { instanceProfiles } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html */
export const action = defineAction('iam', 'ListInstanceProfilesForRole', {
  authorize: (input, context) => onEntity(context, 'ListInstanceProfilesForRole', 'role', input.RoleName),
  handler(input, context) {
    const { state } = context;
    const { name } = findRole(state, input.RoleName);
    const all = [...state.table(instanceProfiles).list({ index: 'role', equals: name })];
    const { rows, end } = pageOf('ListInstanceProfilesForRole', input, context, all);
    return { InstanceProfiles: rows.map((row) => profileListed(state, row)), ...end };
  },
});
