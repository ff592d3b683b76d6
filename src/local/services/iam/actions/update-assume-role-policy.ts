import { defineAction } from '../../../action.ts';
import { findOrdinaryRole, putEntity } from '../entities.ts';
import { onEntity } from '../permit.ts';
import { checkTrustPolicy } from '../trust.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html */
export const action = defineAction('iam', 'UpdateAssumeRolePolicy', {
  authorize: (input, context) => onEntity(context, 'UpdateAssumeRolePolicy', 'role', input.RoleName),
  handler(input, context) {
    const row = findOrdinaryRole(context.state, input.RoleName);
    checkTrustPolicy(context, input.PolicyDocument);
    putEntity(context.state, { ...row, trust: input.PolicyDocument });
    return {};
  },
});
