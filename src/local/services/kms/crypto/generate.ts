import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Kind } from '../specs.ts';

const generate = promisify(generateKeyPair);

/** DER of both halves of a pair, as AWS hands them out. */
export interface PairBytes {
  /** PKCS#8. */
  readonly privateKey: Buffer;
  /** X.509 SubjectPublicKeyInfo. */
  readonly publicKey: Buffer;
}

/** Makes a pair beside the event loop: RSA takes up to seconds. */
export async function generatePair(kind: Exclude<Kind, { type: 'bytes' }>): Promise<PairBytes> {
  const { privateKey, publicKey } = await pairOf(kind);
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }),
  };
}

function pairOf(kind: Exclude<Kind, { type: 'bytes' }>): ReturnType<typeof generate> {
  if (kind.type === 'rsa') return generate('rsa', { modulusLength: kind.bits });
  if (kind.type === 'ec') return generate('ec', { namedCurve: kind.curve });
  return kind.type === 'ed25519' ? generate('ed25519', {}) : generate(kind.name, {});
}

/** The material of a new key: raw bytes, or the private half of a pair. */
export async function generateMaterial(kind: Kind): Promise<Buffer> {
  return kind.type === 'bytes' ? randomBytes(kind.length) : (await generatePair(kind)).privateKey;
}
