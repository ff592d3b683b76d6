import { defineAction } from '../../../action.ts';
import { findPolicy } from '../managed-policies.ts';
import { onPolicy } from '../policies.ts';
import { policyShown } from '../shown.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html */
export const action = defineAction('iam', 'GetPolicy', {
  authorize: (input, context) => onPolicy(context, 'GetPolicy', input.PolicyArn),
  handler: (input, context) => ({ Policy: policyShown(context.state, findPolicy(context, input.PolicyArn)) }),
});
