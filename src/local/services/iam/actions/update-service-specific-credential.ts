import { defineAction } from '../../../action.ts';
import { serviceCredentials } from '../credential-state.ts';
import { onUser } from '../permit.ts';
import { findServiceCredential } from '../service-credentials.ts';
import { statusOf } from '../user-credentials.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateServiceSpecificCredential.html */
export const action = defineAction('iam', 'UpdateServiceSpecificCredential', {
  authorize: (input, context) => onUser(context, 'UpdateServiceSpecificCredential', input.UserName),
  handler(input, context) {
    const { row } = findServiceCredential(context, input.UserName, input.ServiceSpecificCredentialId);
    context.state.table(serviceCredentials).put({ ...row, status: statusOf(input.Status) });
    return {};
  },
});
