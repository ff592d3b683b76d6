import { defineAction } from '../../../action.ts';
import { signingCertificates } from '../credential-state.ts';
import { namedUser } from '../entities.ts';
import { onUser } from '../permit.ts';
import { ownedBy, statusOf } from '../user-credentials.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSigningCertificate.html */
export const action = defineAction('iam', 'UpdateSigningCertificate', {
  authorize: (input, context) => onUser(context, 'UpdateSigningCertificate', input.UserName),
  handler(input, context) {
    const { state } = context;
    const user = namedUser(context, input.UserName);
    const row = ownedBy(
      state.table(signingCertificates).get(input.CertificateId),
      user.id,
      'Certificate',
      input.CertificateId,
    );
    state.table(signingCertificates).put({ ...row, status: statusOf(input.Status) });
    return {};
  },
});
