import { defineAction } from '../../../action.ts';
import { findGroup, findUser } from '../entities.ts';
import { pageOf } from '../paging.ts';
import { onEntity } from '../permit.ts';
import { groupShown } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html */
export const action = defineAction('iam', 'ListGroupsForUser', {
  authorize: (input, context) => onEntity(context, 'ListGroupsForUser', 'user', input.UserName),
  handler(input, context) {
    const { groups } = findUser(context.state, input.UserName);
    const { rows, end } = pageOf('ListGroupsForUser', input, context, groups);
    return { Groups: rows.map((name) => groupShown(findGroup(context.state, name))), ...end };
  },
});
