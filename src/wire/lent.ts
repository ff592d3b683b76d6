import type { Body } from './http.ts';

/**
 * A body that can lend its pieces: each is only there until the next one is asked for, so that its memory is used again
 * at once. Iterated in the usual way, the pieces belong to whoever takes them.
 */
export interface Lender extends AsyncIterable<Uint8Array> {
  lend(): AsyncIterable<Uint8Array>;
}

/** A body for somebody who is done with each piece before asking for the next. */
export function lent<B extends Body>(body: B): B | AsyncIterable<Uint8Array> {
  return isLender(body) ? body.lend() : body;
}

function isLender(body: Body): body is Lender {
  return 'lend' in body && typeof body.lend === 'function';
}
