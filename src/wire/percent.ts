import { Malformed } from './error.ts';

/** What is said of text that percent-decoding cannot undo. */
export const NOT_DECODED = 'percent-encoding';

const RESERVED = /[!'()*]/g;
const PLAIN = /^[A-Za-z0-9\-._~]*$/;
const PLAIN_PATH = /^[A-Za-z0-9\-._~/]*$/;

/** Percent-encodes everything but letters, digits and `-._~`, as signatures need it (RFC 3986). */
export function percentEncode(text: string): string {
  if (PLAIN.test(text)) return text;
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    RESERVED,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The same for a path of several segments: slashes stay. */
export function percentEncodePath(path: string): string {
  return PLAIN_PATH.test(path) ? path : path.split('/').map(percentEncode).join('/');
}

/** Undoes percent-encoding. Throws `Malformed` when it is not UTF-8 or a sign is cut off. */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Malformed(NOT_DECODED, text);
  }
}

/** Undoes the encoding of a query string or form, where a plus is a space. */
export function formDecode(text: string): string {
  return percentDecode(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

/** The pairs of a query string or form, decoded, in order. A name without `=` has the empty text. */
export function* formPairs(text: string): Generator<[name: string, value: string]> {
  if (text === '') return;
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    if (equals < 0) yield [formDecode(pair), ''];
    else yield [formDecode(pair.slice(0, equals)), formDecode(pair.slice(equals + 1))];
  }
}
