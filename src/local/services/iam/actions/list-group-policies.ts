import { defineAction } from '../../../action.ts';
import { findGroup } from '../entities.ts';
import { pageOf } from '../paging.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupPolicies.html */
export const action = defineAction('iam', 'ListGroupPolicies', {
  authorize: (input, context) => onEntity(context, 'ListGroupPolicies', 'group', input.GroupName),
  handler(input, context) {
    const names = findGroup(context.state, input.GroupName).inline.map((policy) => policy.name);
    const { rows, end } = pageOf('ListGroupPolicies', input, context, names);
    return { PolicyNames: rows, ...end };
  },
});
