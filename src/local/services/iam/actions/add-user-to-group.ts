import { defineAction } from '../../../action.ts';
import { findGroup, findUser, putEntity } from '../entities.ts';
import { overQuota } from '../errors.ts';
import { IAM_LIMITS } from '../limits.ts';
import { onEntity } from '../permit.ts';
import { memberships } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html */
export const action = defineAction('iam', 'AddUserToGroup', {
  authorize: (input, context) => onEntity(context, 'AddUserToGroup', 'group', input.GroupName),
  handler(input, { state }) {
    const row = findUser(state, input.UserName);
    const group = findGroup(state, input.GroupName).name;
    if (row.groups.includes(group)) return {};
    if (row.groups.length >= IAM_LIMITS.groupsPerUser)
      throw overQuota('GroupsPerUser', IAM_LIMITS.groupsPerUser);
    putEntity(state, { ...row, groups: [...row.groups, group] });
    state.table(memberships).put({ group, user: row.name });
    return {};
  },
});
