import { defineAction } from '../../../action.ts';
import { findRole } from '../entities.ts';
import { policyByArn } from '../managed-policies.ts';
import { pageOf } from '../paging.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html */
export const action = defineAction('iam', 'ListAttachedRolePolicies', {
  authorize: (input, context) => onEntity(context, 'ListAttachedRolePolicies', 'role', input.RoleName),
  handler(input, context) {
    const { attached } = findRole(context.state, input.RoleName);
    const all = attached
      .map((arn) => policyByArn(context.state, arn))
      .filter((policy) => policy?.path.startsWith(input.PathPrefix ?? '/'))
      .map((policy) => ({ PolicyName: policy?.name, PolicyArn: policy?.arn }));
    const { rows, end } = pageOf('ListAttachedRolePolicies', input, context, all);
    return { AttachedPolicies: rows, ...end };
  },
});
