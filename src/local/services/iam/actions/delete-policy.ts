import { defineAction } from '../../../action.ts';
import { conflict } from '../errors.ts';
import { ownPolicy } from '../managed-policies.ts';
import { onPolicy } from '../policies.ts';
import { attachments, policies } from '../state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html */
export const action = defineAction('iam', 'DeletePolicy', {
  authorize: (input, context) => onPolicy(context, 'DeletePolicy', input.PolicyArn),
  handler(input, context) {
    const { state } = context;
    const row = ownPolicy(context, input.PolicyArn);
    if (state.table(attachments).count({ index: 'policyOnly', equals: row.arn }) > 0)
      throw conflict('Cannot delete a policy attached to entities.');
    if (row.versions.length > 1)
      throw conflict(
        "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. " +
          'The default version is deleted with the policy.',
      );
    state.table(policies).delete(row.arn);
    return {};
  },
});
