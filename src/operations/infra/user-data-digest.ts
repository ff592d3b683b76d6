import { createHash } from 'node:crypto';

/** User data as it is compared and shown: how much, and which. A script does not belong into a table. */
export function userDataDigest(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null;
  return `${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
}
