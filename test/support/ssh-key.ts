import { generateKeyPairSync } from 'node:crypto';

/** The public half of a new RSA key, as PEM and in OpenSSH's form. */
export function publicRsaKey(modulusLength = 2048): { readonly pem: string; readonly ssh: string } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength });
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const parts = [Buffer.from('ssh-rsa'), Buffer.from(e, 'base64url'), unsigned(Buffer.from(n, 'base64url'))];
  const blob = Buffer.concat(parts.map((part) => Buffer.concat([lengthOf(part), part])));
  return {
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    ssh: `ssh-rsa ${blob.toString('base64')} somebody@here`,
  };
}

/** A number that begins with a bit is not to be taken for a negative one. */
function unsigned(number: Buffer): Buffer {
  return (number[0] ?? 0) < 128 ? number : Buffer.concat([Buffer.of(0), number]);
}

function lengthOf({ length }: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
