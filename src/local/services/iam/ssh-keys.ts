import { createHash } from 'node:crypto';
import { AwsError } from '../../error.ts';
import type { SSHPublicKey } from '../../../wire/generated/iam.ts';
import type { SshKeyRow } from './credential-state.ts';
import { date } from './shown.ts';

/**
 * MD5 of the key's bytes, as `ssh-keygen -l -E md5` says it. Throws for what is no RSA key in OpenSSH's form or PEM; a
 * lenient cloud takes whatever comes for one.
 */
export function sshFingerprint(body: string, lenient: boolean): string {
  const blob = /^ssh-rsa\s+([A-Za-z0-9+/=]+)/.exec(body.trim())?.[1];
  const pem = /^-----BEGIN PUBLIC KEY-----([\s\S]+)-----END PUBLIC KEY-----$/.exec(body.trim())?.[1];
  const bytes = blob ?? pem ?? (lenient ? body : undefined);
  if (bytes === undefined)
    throw new AwsError('InvalidPublicKey', 400, 'The public key is malformed or otherwise invalid.');
  const digest = createHash('md5').update(Buffer.from(bytes, 'base64')).digest('hex');
  return digest.match(/../g)?.join(':') ?? digest;
}

export function sshKeyShown(row: SshKeyRow, userName: string): SSHPublicKey {
  return {
    UserName: userName,
    SSHPublicKeyId: row.id,
    Fingerprint: row.fingerprint,
    SSHPublicKeyBody: row.body,
    Status: row.status,
    UploadDate: date(row.created),
  };
}
