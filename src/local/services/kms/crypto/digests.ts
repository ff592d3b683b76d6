import { createHash } from 'node:crypto';

/** The digests that KMS signs. */
export type Digest = 'sha256' | 'sha384' | 'sha512';

export const digestBytes: Readonly<Record<Digest, number>> = { sha256: 32, sha384: 48, sha512: 64 };

/** The digest at the end of an algorithm's name, such as `ECDSA_SHA_384`. */
export function digestOf(algorithm: string): Digest {
  if (algorithm.endsWith('384')) return 'sha384';
  return algorithm.endsWith('512') ? 'sha512' : 'sha256';
}

export function hash(digest: Digest, ...parts: readonly Uint8Array[]): Buffer {
  const hasher = createHash(digest);
  for (const part of parts) hasher.update(part);
  return hasher.digest();
}
