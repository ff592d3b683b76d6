import { defineAction } from '../../../action.ts';
import { ownPolicy } from '../managed-policies.ts';
import { onPolicy } from '../policies.ts';
import { policies } from '../state.ts';
import { findVersion } from '../versions.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html */
export const action = defineAction('iam', 'SetDefaultPolicyVersion', {
  authorize: (input, context) => onPolicy(context, 'SetDefaultPolicyVersion', input.PolicyArn),
  handler(input, context) {
    const row = ownPolicy(context, input.PolicyArn, input.VersionId);
    const { id } = findVersion(row, input.VersionId);
    context.state.table(policies).put({ ...row, updated: context.now, defaultVersion: id });
    return {};
  },
});
