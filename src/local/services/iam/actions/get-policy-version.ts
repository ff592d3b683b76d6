import { defineAction } from '../../../action.ts';
import { versionedPolicy } from '../managed-policies.ts';
import { onPolicy, versionShown } from '../policies.ts';
import { findVersion } from '../versions.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html */
export const action = defineAction('iam', 'GetPolicyVersion', {
  authorize: (input, context) => onPolicy(context, 'GetPolicyVersion', input.PolicyArn),
  handler(input, context) {
    const row = versionedPolicy(context, input.PolicyArn, input.VersionId);
    return { PolicyVersion: versionShown(row, findVersion(row, input.VersionId)) };
  },
});
