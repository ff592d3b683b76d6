import { createHash } from 'node:crypto';

const known = new Map<string, string>();

/** The canonical user id of an account: 64 hexadecimal digits that say nothing and never change. */
export function canonicalId(account: string): string {
  let id = known.get(account);
  if (id === undefined) {
    id = createHash('sha256').update(`canonical user ${account}`).digest('hex');
    known.set(account, id);
  }
  return id;
}
