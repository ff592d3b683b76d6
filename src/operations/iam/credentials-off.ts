import type { Connection } from '../../aws/connection.ts';
import { ServiceError } from '../../aws/service-error.ts';
import type { IamChange } from './plan-iam.ts';

/** What takes the credentials of a user: as long as he has any, AWS does not delete him. */
export async function credentialsOff(connection: Connection, user: string): Promise<readonly IamChange[]> {
  const asked = { UserName: user };
  const changes: IamChange[] = [];
  const gone = (id: string, action: string, more: Readonly<Record<string, string>>, what: string) =>
    changes.push({
      id,
      action,
      input: { ...asked, ...more },
      target: Object.values(more)[0] ?? user,
      change: 'delete',
      reason: `${what} of ${user}`,
      undo: `${what} that was deleted never comes back`,
    });
  for await (const { AccessKeyMetadata } of connection.pages('iam', 'ListAccessKeys', asked))
    for (const { AccessKeyId = '' } of AccessKeyMetadata)
      gone(`key-${AccessKeyId}`, 'DeleteAccessKey', { AccessKeyId }, 'a key');
  if (await hasPassword(connection, user)) gone('password', 'DeleteLoginProfile', {}, 'a password');
  for await (const { MFADevices } of connection.pages('iam', 'ListMFADevices', asked))
    for (const { SerialNumber } of MFADevices)
      gone(`mfa-${SerialNumber}`, 'DeactivateMFADevice', { SerialNumber }, 'an MFA device');
  for await (const { SSHPublicKeys = [] } of connection.pages('iam', 'ListSSHPublicKeys', asked))
    for (const { SSHPublicKeyId } of SSHPublicKeys)
      gone(`ssh-${SSHPublicKeyId}`, 'DeleteSSHPublicKey', { SSHPublicKeyId }, 'an SSH key');
  for await (const { Certificates } of connection.pages('iam', 'ListSigningCertificates', asked))
    for (const { CertificateId } of Certificates)
      gone(`cert-${CertificateId}`, 'DeleteSigningCertificate', { CertificateId }, 'a certificate');
  return changes;
}

async function hasPassword(connection: Connection, user: string): Promise<boolean> {
  try {
    await connection.call('iam', 'GetLoginProfile', { UserName: user });
    return true;
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'NoSuchEntity') return false;
    throw error;
  }
}
