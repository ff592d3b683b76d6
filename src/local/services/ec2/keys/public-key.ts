import { createHash, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { AwsError } from '../../../error.ts';
import { positive, readStrings, writeStrings } from './ssh-wire.ts';

/** A public key that EC2 takes. */
export interface PublicKey {
  readonly type: 'rsa' | 'ed25519';
  readonly key: KeyObject;
}

const RSA = 'ssh-rsa';
const ED25519 = 'ssh-ed25519';

/** The public half in SSH's binary form. */
export function sshBlob({ type, key }: PublicKey): Buffer {
  const jwk = key.export({ format: 'jwk' });
  const bytes = (value: string | undefined) => Buffer.from(value ?? '', 'base64url');
  if (type === 'ed25519') return writeStrings([ED25519, bytes(jwk.x)]);
  return writeStrings([RSA, positive(bytes(jwk.e)), positive(bytes(jwk.n))]);
}

/** The public half as a line of `authorized_keys`. */
export function openSshLine(publicKey: PublicKey, comment: string): string {
  const name = publicKey.type === 'rsa' ? RSA : ED25519;
  return `${name} ${sshBlob(publicKey).toString('base64')} ${comment}`;
}

/**
 * Reads a public key in one of the forms that EC2 imports: OpenSSH, RFC 4716, and DER in base64. RSA has 1024, 2048
 * or 4096 bits. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-key-pairs.html#how-to-generate-your-own-key-and-import-it-to-aws
 */
export function readPublicKey(material: Uint8Array): PublicKey {
  const text = Buffer.from(material).toString('utf8').trim();
  const key = fromOpenSsh(text) ?? fromRfc4716(text) ?? fromDer(text);
  if (key === undefined) {
    throw new AwsError('InvalidKey.Format', 400, 'Key is not in valid OpenSSH public key format');
  }
  const bits = key.key.asymmetricKeyDetails?.modulusLength;
  if (key.type === 'rsa' && bits !== 1024 && bits !== 2048 && bits !== 4096) {
    throw new AwsError('InvalidParameterValue', 400, 'Length of key must be 1024, 2048, or 4096.');
  }
  return key;
}

function fromOpenSsh(text: string): PublicKey | undefined {
  const [name, blob = ''] = text.split(/\s+/);
  return name === RSA || name === ED25519 ? fromBlob(Buffer.from(blob, 'base64')) : undefined;
}

function fromRfc4716(text: string): PublicKey | undefined {
  const body = /^---- BEGIN SSH2 PUBLIC KEY ----\r?\n([^]*?)---- END SSH2 PUBLIC KEY ----/.exec(text)?.[1];
  if (body === undefined) return undefined;
  // Headers end where no backslash continues them; the key follows.
  const lines = body.replaceAll(/\\\r?\n/g, '').split(/\r?\n/);
  return fromBlob(Buffer.from(lines.filter((line) => !line.includes(':')).join(''), 'base64'));
}

function fromDer(text: string): PublicKey | undefined {
  try {
    return typed(createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' }));
  } catch {
    return undefined;
  }
}

function fromBlob(blob: Buffer): PublicKey | undefined {
  const [name, first, second] = readStrings(blob) ?? [];
  const text = (bytes: Buffer) => positiveBytes(bytes).toString('base64url');
  try {
    if (name?.toString() === RSA && first !== undefined && second !== undefined) {
      return typed(createPublicKey({ key: { kty: 'RSA', e: text(first), n: text(second) }, format: 'jwk' }));
    }
    if (name?.toString() === ED25519 && first?.length === 32) {
      const x = first.toString('base64url');
      return typed(createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }));
    }
  } catch {
    return undefined;
  }
  return undefined;
}

function positiveBytes(bytes: Buffer): Buffer {
  return bytes[0] === 0 ? bytes.subarray(1) : bytes;
}

function typed(key: KeyObject): PublicKey | undefined {
  const type = key.asymmetricKeyType;
  return type === 'rsa' || type === 'ed25519' ? { type, key } : undefined;
}

/** Bytes as EC2 writes fingerprints: pairs of digits with colons in between. */
export function colons(bytes: Buffer): string {
  return (bytes.toString('hex').match(/../g) ?? []).join(':');
}

/**
 * The fingerprint of an imported key: MD5 of the public half in DER for RSA, SHA-256 as OpenSSH has it for ED25519.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-keys.html
 */
export function importedFingerprint(publicKey: PublicKey): string {
  if (publicKey.type === 'ed25519') return createHash('sha256').update(sshBlob(publicKey)).digest('base64');
  return colons(
    createHash('md5')
      .update(publicKey.key.export({ format: 'der', type: 'spki' }))
      .digest(),
  );
}
