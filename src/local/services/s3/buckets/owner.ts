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

/** Who owns something, as answers name it. */
export interface ShownOwner {
  readonly ID: string;
  readonly DisplayName?: string | undefined;
}

/**
 * A canonical id as answers have it. AWS has left display names out since November 2025; a lenient cloud still gives
 * one, the beginning of the id, because older suites read it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Owner.html
 */
export function shownId(ID: string, lenient: boolean): ShownOwner {
  return lenient ? { ID, DisplayName: ID.slice(0, DISPLAYED_DIGITS) } : { ID };
}

const DISPLAYED_DIGITS = 12;

export function shownOwner(account: string, lenient: boolean): ShownOwner {
  return shownId(canonicalId(account), lenient);
}
