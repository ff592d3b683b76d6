import { defineAction } from '../../../action.ts';
import { findRole } from '../entities.ts';
import { pageOf } from '../paging.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html */
export const action = defineAction('iam', 'ListRolePolicies', {
  authorize: (input, context) => onEntity(context, 'ListRolePolicies', 'role', input.RoleName),
  handler(input, context) {
    const names = findRole(context.state, input.RoleName).inline.map((policy) => policy.name);
    const { rows, end } = pageOf('ListRolePolicies', input, context, names);
    return { PolicyNames: rows, ...end };
  },
});
