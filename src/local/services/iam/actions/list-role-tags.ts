import { defineAction } from '../../../action.ts';
import { findRole } from '../entities.ts';
import { pageOf } from '../paging.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html */
export const action = defineAction('iam', 'ListRoleTags', {
  authorize: (input, context) => onEntity(context, 'ListRoleTags', 'role', input.RoleName),
  handler(input, context) {
    const { rows, end } = pageOf(
      'ListRoleTags',
      input,
      context,
      findRole(context.state, input.RoleName).tags,
    );
    return { Tags: rows, ...end };
  },
});
