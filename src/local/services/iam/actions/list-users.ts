import { defineAction } from '../../../action.ts';
import { entitiesOf } from '../entities.ts';
import { pageFrom } from '../paging.ts';
import { onResource } from '../permit.ts';
import { userListed } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html */
export const action = defineAction('iam', 'ListUsers', {
  authorize: (input, context) => onResource(context, 'ListUsers', `user${input.PathPrefix ?? '/'}`),
  handler(input, context) {
    const prefix = input.PathPrefix ?? '/';
    const { rows, end } = pageFrom(
      'ListUsers',
      input,
      context,
      (after) => entitiesOf(context.state, 'user', after, prefix),
      ({ name }) => name,
    );
    return { Users: rows.map(userListed), ...end };
  },
});
