import type { Connection } from '../../aws/connection.ts';
import { AccessKey } from './access-key.ts';
import { Listed } from './listed.ts';
import { MfaDevice, SigningCertificate } from './user-credentials.ts';

/** Whose credentials are listed; nobody named is whoever asks. */
type Whose = { readonly UserName?: string };

export function accessKeysOf(connection: Connection, whose: Whose): Listed<AccessKey> {
  return new Listed(async function* () {
    for await (const { AccessKeyMetadata } of connection.pages('iam', 'ListAccessKeys', whose))
      yield AccessKeyMetadata.map(
        (data) => new AccessKey(connection, data.UserName ?? '', data.AccessKeyId ?? '', data),
      );
  });
}

export function mfaDevicesOf(connection: Connection, whose: Whose): Listed<MfaDevice> {
  return new Listed(async function* () {
    for await (const { MFADevices } of connection.pages('iam', 'ListMFADevices', whose))
      yield MFADevices.map((data) => new MfaDevice(connection, data.UserName, data.SerialNumber, data));
  });
}

export function signingCertificatesOf(connection: Connection, whose: Whose): Listed<SigningCertificate> {
  return new Listed(async function* () {
    for await (const { Certificates } of connection.pages('iam', 'ListSigningCertificates', whose))
      yield Certificates.map(
        (data) => new SigningCertificate(connection, data.UserName, data.CertificateId, data),
      );
  });
}
