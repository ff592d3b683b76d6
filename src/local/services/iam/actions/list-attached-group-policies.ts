import { defineAction } from '../../../action.ts';
import { findGroup } from '../entities.ts';
import { policyByArn } from '../managed-policies.ts';
import { pageOf } from '../paging.ts';
import { onEntity } from '../permit.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedGroupPolicies.html */
export const action = defineAction('iam', 'ListAttachedGroupPolicies', {
  authorize: (input, context) => onEntity(context, 'ListAttachedGroupPolicies', 'group', input.GroupName),
  handler(input, context) {
    const { attached } = findGroup(context.state, input.GroupName);
    const all = attached
      .map((arn) => policyByArn(context.state, arn))
      .filter((policy) => policy?.path.startsWith(input.PathPrefix ?? '/'))
      .map((policy) => ({ PolicyName: policy?.name, PolicyArn: policy?.arn }));
    const { rows, end } = pageOf('ListAttachedGroupPolicies', input, context, all);
    return { AttachedPolicies: rows, ...end };
  },
});
