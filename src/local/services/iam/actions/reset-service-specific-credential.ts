import { defineAction } from '../../../action.ts';
import { serviceCredentials } from '../credential-state.ts';
import { onUser } from '../permit.ts';
import { credentialShown, findServiceCredential, newPassword } from '../service-credentials.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResetServiceSpecificCredential.html */
export const action = defineAction('iam', 'ResetServiceSpecificCredential', {
  authorize: (input, context) => onUser(context, 'ResetServiceSpecificCredential', input.UserName),
  handler(input, context) {
    const { row, user } = findServiceCredential(context, input.UserName, input.ServiceSpecificCredentialId);
    const { password, sealedPassword } = newPassword(context.state, row.id);
    const changed = { ...row, sealedPassword };
    context.state.table(serviceCredentials).put(changed);
    return { ServiceSpecificCredential: credentialShown(changed, user.name, password) };
  },
});
