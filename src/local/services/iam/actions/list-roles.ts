import { defineAction } from '../../../action.ts';
import { entitiesOf } from '../entities.ts';
import { pageFrom } from '../paging.ts';
import { onResource } from '../permit.ts';
import { roleListed } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html */
export const action = defineAction('iam', 'ListRoles', {
  authorize: (input, context) => onResource(context, 'ListRoles', `role${input.PathPrefix ?? '/'}`),
  handler(input, context) {
    const prefix = input.PathPrefix ?? '/';
    const { rows, end } = pageFrom(
      'ListRoles',
      input,
      context,
      (after) => entitiesOf(context.state, 'role', after, prefix),
      ({ name }) => name,
    );
    return { Roles: rows.map(roleListed), ...end };
  },
});
