import { defineAction } from '../../../action.ts';
import { serverCertificates } from '../provider-state.ts';
import { findCertificate, onCertificate } from '../providers.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServerCertificate.html */
export const action = defineAction('iam', 'DeleteServerCertificate', {
  authorize: (input, context) =>
    onCertificate(context, 'DeleteServerCertificate', input.ServerCertificateName),
  handler(input, { state }) {
    const { name } = findCertificate(state, input.ServerCertificateName);
    state.table(serverCertificates).delete(name);
    return {};
  },
});
