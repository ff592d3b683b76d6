import { createHash } from 'node:crypto';
import { openToken, sealToken } from '../../blocks/paging.ts';
import type { PagedCall } from '../../blocks/paging.ts';
import { invalidBlockToken, invalidPageToken } from './errors.ts';
import { LIMITS } from './limits.ts';

/** The block of a snapshot that a token lets its holder read. */
export interface TokenOf {
  readonly account: string;
  readonly snapshotId: string;
  readonly index: number;
}

/** When tokens that are handed out now end: the same within an hour, so that the same question has the same answer. */
export function expiryOf(now: number): number {
  const hour = 3_600_000;
  return Math.ceil(now / hour) * hour + LIMITS.tokenLifetime;
}

/** Opaque, in base64 as the service's own: the seconds at which it ends, and a hash over that and what it is for. */
export function sealBlockToken(of: TokenOf, expires: number): string {
  const token = Buffer.alloc(30);
  token.writeUIntBE(expires / 1000, 0, 6);
  digest(of, expires).copy(token, 6, 0, 24);
  return token.toString('base64');
}

/** Throws when the token is not of this block, or too old. */
export function checkBlockToken(token: string, of: TokenOf, now: number): void {
  const bytes = Buffer.from(token, 'base64');
  if (bytes.length !== 30) throw invalidBlockToken();
  const expires = bytes.readUIntBE(0, 6) * 1000;
  if (now >= expires || sealBlockToken(of, expires) !== token) throw invalidBlockToken();
}

function digest({ account, snapshotId, index }: TokenOf, expires: number): Buffer {
  return createHash('sha256').update(`${account}/${snapshotId}/${index}/${expires}`).digest();
}

/** The token for the page that begins with a block. */
export function sealPageToken(call: PagedCall, from: number, now: number): string {
  // This service's tokens are plain base64: its model knows no other letters.
  const sealed = sealToken(call, `${expiryOf(now)}/${from}`);
  return Buffer.from(sealed, 'base64url').toString('base64');
}

/** The block that a page begins with. */
export function openPageToken(call: PagedCall, token: string, now: number): number {
  const position = openToken(call, Buffer.from(token, 'base64').toString('base64url'));
  const [expires, from] = (position ?? '').split('/').map(Number);
  if (expires === undefined || from === undefined || now >= expires) throw invalidPageToken();
  return from;
}
