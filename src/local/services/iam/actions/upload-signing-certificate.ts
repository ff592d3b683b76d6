import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { SigningCertificateRow } from '../credential-state.ts';
import { readCertificate } from '../certificates.ts';
import { signingCertificates } from '../credential-state.ts';
import { namedUser } from '../entities.ts';
import { overQuota } from '../errors.ts';
import { IAM_LIMITS } from '../limits.ts';
import { onUser } from '../permit.ts';
import { certificateOf } from '../signing-certificates.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSigningCertificate.html */
export const action = defineAction('iam', 'UploadSigningCertificate', {
  authorize: (input, context) => onUser(context, 'UploadSigningCertificate', input.UserName),
  handler(input, context) {
    const { state, now, random } = context;
    const user = namedUser(context, input.UserName);
    checkBody(input.CertificateBody);
    const table = state.table(signingCertificates);
    if (table.count({ index: 'user', equals: user.id }) >= IAM_LIMITS.signingCertificatesPerUser)
      throw overQuota('CertificatesPerUser', IAM_LIMITS.signingCertificatesPerUser);
    const row: SigningCertificateRow = {
      id: random.hex(32).toUpperCase(),
      userId: user.id,
      created: now,
      status: 'Active',
      body: input.CertificateBody,
    };
    table.put(row);
    return { Certificate: certificateOf(row, user.name) };
  },
});

function checkBody(body: string): void {
  try {
    readCertificate(body);
  } catch {
    throw new AwsError('MalformedCertificate', 400, `Certificate ${body} is malformed.`);
  }
}
