import type { SigningCertificate } from '../../../wire/generated/iam.ts';
import type { SigningCertificateRow } from './credential-state.ts';
import { date } from './shown.ts';

export function certificateOf(row: SigningCertificateRow, userName: string): SigningCertificate {
  const { id, body, status, created } = row;
  return {
    UserName: userName,
    CertificateId: id,
    CertificateBody: body,
    Status: status,
    UploadDate: date(created),
  };
}
