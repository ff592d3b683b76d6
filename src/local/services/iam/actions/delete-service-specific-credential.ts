import { defineAction } from '../../../action.ts';
import { serviceCredentials } from '../credential-state.ts';
import { onUser } from '../permit.ts';
import { findServiceCredential } from '../service-credentials.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceSpecificCredential.html */
export const action = defineAction('iam', 'DeleteServiceSpecificCredential', {
  authorize: (input, context) => onUser(context, 'DeleteServiceSpecificCredential', input.UserName),
  handler(input, context) {
    const { row } = findServiceCredential(context, input.UserName, input.ServiceSpecificCredentialId);
    context.state.table(serviceCredentials).delete(row.id);
    return {};
  },
});
