import { defineAction } from '../../../action.ts';
import { findUser } from '../entities.ts';
import { pageOf } from '../paging.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html */
export const action = defineAction('iam', 'ListUserPolicies', {
  authorize: (input, context) => onEntity(context, 'ListUserPolicies', 'user', input.UserName),
  handler(input, context) {
    const names = findUser(context.state, input.UserName).inline.map((policy) => policy.name);
    const { rows, end } = pageOf('ListUserPolicies', input, context, names);
    return { PolicyNames: rows, ...end };
  },
});
