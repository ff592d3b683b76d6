import { defineAction } from '../../../action.ts';
import type { PolicyRow } from '../state.ts';
import { checkDocument, checkSize } from '../documents.ts';
import { limitExceeded } from '../errors.ts';
import { IAM_LIMITS } from '../limits.ts';
import { ownPolicy } from '../managed-policies.ts';
import { onPolicy, versionListed } from '../policies.ts';
import { policies } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html */
export const action = defineAction('iam', 'CreatePolicyVersion', {
  authorize: (input, context) => onPolicy(context, 'CreatePolicyVersion', input.PolicyArn),
  handler(input, context) {
    const { state, now } = context;
    const row = ownPolicy(context, input.PolicyArn);
    checkDocument(input.PolicyDocument, 'identity');
    checkSize(input.PolicyDocument, 'PolicySize', IAM_LIMITS.policySize);
    if (row.versions.length >= IAM_LIMITS.versionsPerPolicy)
      throw limitExceeded(
        'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
      );
    const lastVersion = row.lastVersion + 1;
    const version = { id: `v${lastVersion}`, created: now, document: input.PolicyDocument };
    const changed: PolicyRow = {
      ...row,
      updated: now,
      lastVersion,
      defaultVersion: input.SetAsDefault === true ? version.id : row.defaultVersion,
      versions: [version, ...row.versions],
    };
    state.table(policies).put(changed);
    return { PolicyVersion: versionListed(changed, version) };
  },
});
