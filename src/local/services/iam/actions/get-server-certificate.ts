import { defineAction } from '../../../action.ts';
import { certificateShown, findCertificate, onCertificate } from '../providers.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServerCertificate.html */
export const action = defineAction('iam', 'GetServerCertificate', {
  authorize: (input, context) => onCertificate(context, 'GetServerCertificate', input.ServerCertificateName),
  handler(input, { state }) {
    const row = findCertificate(state, input.ServerCertificateName);
    return {
      ServerCertificate: {
        ServerCertificateMetadata: certificateShown(row),
        CertificateBody: row.body,
        CertificateChain: row.chain,
        Tags: row.tags,
      },
    };
  },
});
