import { defineAction } from '../../../action.ts';
import { findPolicy } from '../managed-policies.ts';
import { pageOf } from '../paging.ts';
import { onPolicy, versionListed } from '../policies.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html */
export const action = defineAction('iam', 'ListPolicyVersions', {
  authorize: (input, context) => onPolicy(context, 'ListPolicyVersions', input.PolicyArn),
  handler(input, context) {
    const row = findPolicy(context, input.PolicyArn);
    const { rows, end } = pageOf('ListPolicyVersions', input, context, row.versions);
    return { Versions: rows.map((version) => versionListed(row, version)), ...end };
  },
});
