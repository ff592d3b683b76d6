import { createHash } from 'node:crypto';

/** The SHA-256 of a block or of a node of a map: 32 bytes. */
export type Hash = Uint8Array;

export const hashSize = 32;

/** The SHA-256 of all pieces one after the other. */
export function hashOf(...pieces: readonly Uint8Array[]): Hash {
  const digest = createHash('sha256');
  for (const piece of pieces) digest.update(piece);
  return digest.digest();
}

/** How a block is called where names are text: 64 hexadecimal digits. */
export function blockName(hash: Hash): string {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('hex');
}

/** The hash in a name; undefined when it is the name of something else. */
export function readBlockName(name: string): Hash | undefined {
  return /^[0-9a-f]{64}$/.test(name) ? Buffer.from(name, 'hex') : undefined;
}

/** Whether two hashes are of the same bytes. */
export function sameHash(left: Hash | undefined, right: Hash | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return Buffer.compare(left, right) === 0;
}
