import { defineAction } from '../../../action.ts';
import { findGroup, findUser } from '../entities.ts';
import { pageFrom } from '../paging.ts';
import { onEntity } from '../permit.ts';
import { groupShown, userListed } from '../shown.ts';
import { memberships } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html */
export const action = defineAction('iam', 'GetGroup', {
  authorize: (input, context) => onEntity(context, 'GetGroup', 'group', input.GroupName),
  handler(input, context) {
    const { state } = context;
    const row = findGroup(state, input.GroupName);
    const { rows, end } = pageFrom(
      'GetGroup',
      input,
      context,
      (after) =>
        state
          .table(memberships)
          .list({ index: 'group', equals: row.name, ...(after !== undefined && { after }) }),
      ({ group, user }) => `${group}/${user}`,
    );
    return {
      Group: groupShown(row),
      Users: rows.map(({ user }) => userListed(findUser(state, user))),
      ...end,
    };
  },
});
