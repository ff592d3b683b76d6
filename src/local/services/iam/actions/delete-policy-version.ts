import { defineAction } from '../../../action.ts';
import { conflict } from '../errors.ts';
import { ownPolicy } from '../managed-policies.ts';
import { onPolicy } from '../policies.ts';
import { policies } from '../state.ts';
import { findVersion } from '../versions.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html */
export const action = defineAction('iam', 'DeletePolicyVersion', {
  authorize: (input, context) => onPolicy(context, 'DeletePolicyVersion', input.PolicyArn),
  handler(input, context) {
    const row = ownPolicy(context, input.PolicyArn);
    const { id } = findVersion(row, input.VersionId);
    if (id === row.defaultVersion) throw conflict('Cannot delete the default version of a policy.');
    context.state
      .table(policies)
      .put({ ...row, versions: row.versions.filter((version) => version.id !== id) });
    return {};
  },
});
