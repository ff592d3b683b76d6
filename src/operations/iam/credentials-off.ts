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
    for (const { SerialNumber } of MFADevices) {
      gone(`mfa-${SerialNumber}`, 'DeactivateMFADevice', { SerialNumber }, 'an MFA device');
      if (SerialNumber.startsWith('arn:')) changes.push(virtualDevice(SerialNumber, user));
    }
  for await (const { SSHPublicKeys = [] } of connection.pages('iam', 'ListSSHPublicKeys', asked))
    for (const { SSHPublicKeyId } of SSHPublicKeys)
      gone(`ssh-${SSHPublicKeyId}`, 'DeleteSSHPublicKey', { SSHPublicKeyId }, 'an SSH key');
  for await (const { Certificates } of connection.pages('iam', 'ListSigningCertificates', asked))
    for (const { CertificateId } of Certificates)
      gone(`cert-${CertificateId}`, 'DeleteSigningCertificate', { CertificateId }, 'a certificate');
  const { ServiceSpecificCredentials = [] } = await connection.call(
    'iam',
    'ListServiceSpecificCredentials',
    asked,
  );
  for (const { ServiceSpecificCredentialId } of ServiceSpecificCredentials)
    gone(
      `service-${ServiceSpecificCredentialId}`,
      'DeleteServiceSpecificCredential',
      { ServiceSpecificCredentialId },
      'a password for a service',
    );
  return changes;
}

/** A virtual device is a thing of its own, that would be left over. A device that one can touch has a number, no ARN. */
function virtualDevice(SerialNumber: string, user: string): IamChange {
  return {
    id: `device-${SerialNumber}`,
    action: 'DeleteVirtualMFADevice',
    input: { SerialNumber },
    target: SerialNumber,
    change: 'delete',
    reason: `the virtual device of ${user}`,
    undo: 'a virtual device that was deleted never comes back',
  };
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
