import { defineAction } from '../../../action.ts';
import { findGroup, findUser, putEntity } from '../entities.ts';
import { onEntity } from '../permit.ts';
import { memberships } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveUserFromGroup.html */
export const action = defineAction('iam', 'RemoveUserFromGroup', {
  authorize: (input, context) => onEntity(context, 'RemoveUserFromGroup', 'group', input.GroupName),
  handler(input, { state }) {
    const row = findUser(state, input.UserName);
    const group = findGroup(state, input.GroupName).name;
    // One that is no member is none afterwards either.
    if (!row.groups.includes(group)) return {};
    putEntity(state, { ...row, groups: row.groups.filter((each) => each !== group) });
    state.table(memberships).delete(`${group}/${row.name}`);
    return {};
  },
});
