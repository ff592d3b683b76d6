const unreserved = /^[A-Za-z0-9\-._~]*$/;
const unreservedOrSlash = /^[A-Za-z0-9\-._~/]*$/;

/** Percent-encodes a text as SigV4 wants it: everything except `A-Z a-z 0-9 - . _ ~`, as UTF-8, upper case. */
export function encodeText(text: string): string {
  if (unreserved.test(text)) return text;
  return encodeURIComponent(wellFormed(text)).replace(/[!'()*]/g, encodeOne);
}

/** Percent-encodes a path, leaving its slashes. */
export function encodePath(path: string): string {
  if (unreservedOrSlash.test(path)) return path;
  return encodeText(path).replaceAll('%2F', '/');
}

/** Lone surrogates cannot be UTF-8; a server must not fall over one that a client sends. */
function wellFormed(text: string): string {
  return text.isWellFormed() ? text : text.toWellFormed();
}

function encodeOne(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

const piece = /%[0-9A-Fa-f]{2}|[A-Za-z0-9\-._~]+|[^%]|%/gu;
const unreservedByte = /^[A-Za-z0-9\-._~]$/;

/**
 * Brings a text that is already percent-encoded, well or badly, into the one canonical encoding, as
 * AWS does with what arrives: needless escapes undone, missing ones added, hexadecimal in upper case.
 * In a query a plus sign is a space; in a path it is itself, and so is a slash, however it came.
 */
export function recode(encoded: string, place: 'path' | 'query'): string {
  if (place === 'path' ? unreservedOrSlash.test(encoded) : unreserved.test(encoded)) return encoded;
  return wellFormed(encoded).replace(piece, (part) => {
    if (part.length === 3 && part.startsWith('%')) {
      const byte = String.fromCharCode(Number.parseInt(part.slice(1), 16));
      const itself = unreservedByte.test(byte) || (byte === '/' && place === 'path');
      return itself ? byte : part.toUpperCase();
    }
    if (part === '/' && place === 'path') return part;
    if (part === '+' && place === 'query') return '%20';
    return encodeText(part);
  });
}
