import { defineAction } from '../../../action.ts';
import { findGroup, findUser, putEntity } from '../entities.ts';
import { noSuchEntity } from '../errors.ts';
import { onEntity } from '../permit.ts';
import { memberships } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveUserFromGroup.html */
export const action = defineAction('iam', 'RemoveUserFromGroup', {
  authorize: (input, context) => onEntity(context, 'RemoveUserFromGroup', 'group', input.GroupName),
  handler(input, { state }) {
    const group = findGroup(state, input.GroupName).name;
    const row = findUser(state, input.UserName);
    if (!row.groups.includes(group)) throw noSuchEntity(`User ${row.name} not in group ${group}`);
    putEntity(state, { ...row, groups: row.groups.filter((each) => each !== group) });
    state.table(memberships).delete(`${group}/${row.name}`);
    return {};
  },
});
