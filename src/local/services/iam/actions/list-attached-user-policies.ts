import { defineAction } from '../../../action.ts';
import { findUser } from '../entities.ts';
import { policyByArn } from '../managed-policies.ts';
import { pageOf } from '../paging.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html */
export const action = defineAction('iam', 'ListAttachedUserPolicies', {
  authorize: (input, context) => onEntity(context, 'ListAttachedUserPolicies', 'user', input.UserName),
  handler(input, context) {
    const { attached } = findUser(context.state, input.UserName);
    const all = attached
      .map((arn) => policyByArn(context.state, arn))
      .filter((policy) => policy?.path.startsWith(input.PathPrefix ?? '/'))
      .map((policy) => ({ PolicyName: policy?.name, PolicyArn: policy?.arn }));
    const { rows, end } = pageOf('ListAttachedUserPolicies', input, context, all);
    return { AttachedPolicies: rows, ...end };
  },
});
