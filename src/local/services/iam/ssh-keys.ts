import { createHash, createPublicKey } from 'node:crypto';
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
  const bytes = Buffer.from(blob ?? pem ?? body, 'base64');
  if (!lenient && !(blob === undefined ? isPem(pem ?? '') : isRsa(bytes)))
    throw new AwsError('InvalidPublicKey', 400, 'The public key is malformed or otherwise invalid.');
  const digest = createHash('md5').update(bytes).digest('hex');
  return digest.match(/../g)?.join(':') ?? digest;
}

/** Whether these are the three parts of an RSA key in OpenSSH's form: its name, its exponent, its modulus. */
function isRsa(bytes: Buffer): boolean {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 4 > bytes.length) return false;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return false;
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  const [name, , modulus] = parts;
  return parts.length === 3 && name?.toString('latin1') === 'ssh-rsa' && isLong(modulus);
}

/** An RSA key has 2,048 bits or more; a first byte of zeros is its sign. */
function isLong(modulus: Buffer | undefined): boolean {
  return modulus !== undefined && BigInt(`0x0${modulus.toString('hex')}`).toString(2).length >= 2048;
}

function isPem(base64: string): boolean {
  try {
    const key = createPublicKey(`-----BEGIN PUBLIC KEY-----${base64}-----END PUBLIC KEY-----`);
    return key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
  } catch {
    return false;
  }
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
