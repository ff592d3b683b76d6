import { defineAction } from '../../../action.ts';
import { findPolicy } from '../managed-policies.ts';
import { onPolicy, versionShown } from '../policies.ts';
import { findVersion } from '../versions.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html */
export const action = defineAction('iam', 'GetPolicyVersion', {
  authorize: (input, context) => onPolicy(context, 'GetPolicyVersion', input.PolicyArn),
  handler(input, context) {
    const row = findPolicy(context, input.PolicyArn);
    return { PolicyVersion: versionShown(row, findVersion(row, input.VersionId)) };
  },
});
