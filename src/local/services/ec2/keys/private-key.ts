import { createHash, createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { colons, importedFingerprint, sshBlob } from './public-key.ts';
import type { PublicKey } from './public-key.ts';
import { positive, writeStrings } from './ssh-wire.ts';

/** A key pair that was made here. */
export interface MadeKeyPair {
  readonly publicKey: PublicKey;
  readonly privateKey: KeyObject;
}

/** Makes a key pair: RSA of 2048 bits, or ED25519. */
export function makeKeyPair(type: 'rsa' | 'ed25519'): MadeKeyPair {
  const made =
    type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  return { publicKey: { type, key: made.publicKey }, privateKey: made.privateKey };
}

/**
 * The fingerprint of a key that EC2 made: SHA-1 of the private half in DER (PKCS #8) for RSA.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-keys.html
 */
export function madeFingerprint({ publicKey, privateKey }: MadeKeyPair): string {
  if (publicKey.type === 'ed25519') return importedFingerprint(publicKey);
  return colons(
    createHash('sha1')
      .update(privateKey.export({ format: 'der', type: 'pkcs8' }))
      .digest(),
  );
}

/** The private half as the person keeps it: for OpenSSH, or for PuTTY. */
export function privateKeyText(pair: MadeKeyPair, format: 'pem' | 'ppk', comment: string): string {
  if (format === 'ppk') return puttyText(pair, comment);
  if (pair.publicKey.type === 'rsa')
    return pair.privateKey.export({ format: 'pem', type: 'pkcs1' }).toString().trim();
  return openSshText(pair);
}

function bytesOf(value: string | undefined): Buffer {
  return Buffer.from(value ?? '', 'base64url');
}

/** OpenSSH's own form, unencrypted: the only one that its tools take for ED25519. */
function openSshText(pair: MadeKeyPair): string {
  const { x, d } = pair.privateKey.export({ format: 'jwk' });
  const check = randomBytes(4);
  const own = writeStrings(['ssh-ed25519', bytesOf(x), Buffer.concat([bytesOf(d), bytesOf(x)]), '']);
  const unpadded = Buffer.concat([check, check, own]);
  const padding = Buffer.from(
    Array.from({ length: (8 - (unpadded.length % 8)) % 8 }, (_, index) => index + 1),
  );
  const one = Buffer.from([0, 0, 0, 1]);
  const body = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    writeStrings(['none', 'none', '']),
    one,
    writeStrings([sshBlob(pair.publicKey), Buffer.concat([unpadded, padding])]),
  ]);
  const lines = body.toString('base64').match(/.{1,70}/g) ?? [];
  return ['-----BEGIN OPENSSH PRIVATE KEY-----', ...lines, '-----END OPENSSH PRIVATE KEY-----'].join('\n');
}

/** PuTTY's form, version 2, unencrypted. */
function puttyText({ publicKey, privateKey }: MadeKeyPair, comment: string): string {
  const name = publicKey.type === 'rsa' ? 'ssh-rsa' : 'ssh-ed25519';
  const jwk = privateKey.export({ format: 'jwk' });
  const secret =
    publicKey.type === 'rsa'
      ? writeStrings([jwk.d, jwk.p, jwk.q, jwk.qi].map((part) => positive(bytesOf(part))))
      : writeStrings([bytesOf(jwk.d)]);
  const shown = sshBlob(publicKey);
  const key = createHash('sha1').update('putty-private-key-file-mac-key').digest();
  const mac = createHmac('sha1', key)
    .update(writeStrings([name, 'none', comment, shown, secret]))
    .digest('hex');
  const lines = (bytes: Buffer) => bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [
    `PuTTY-User-Key-File-2: ${name}`,
    'Encryption: none',
    `Comment: ${comment}`,
    `Public-Lines: ${lines(shown).length}`,
    ...lines(shown),
    `Private-Lines: ${lines(secret).length}`,
    ...lines(secret),
    `Private-MAC: ${mac}`,
    '',
  ].join('\r\n');
}
