import { createHash } from 'node:crypto';

/** The canonical id by which S3's access lists name an identity: 96 digits, made from its id. */
export function canonicalUser(id: string): string {
  return createHash('sha384').update(id).digest('hex');
}
