import type { HttpRequest } from '../http.ts';

const beyondAscii = /[\u0080-\u00ff]/;
const beyondBytes = /[\u0100-\uffff]/;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a header whose bytes were read one by one, as HTTP has it, when they are UTF-8; undefined when they are
 * not. Clients send either: boto3 UTF-8, Node Latin-1.
 */
export function utf8Text(value: string): string | undefined {
  if (!beyondAscii.test(value) || beyondBytes.test(value)) return undefined;
  try {
    return utf8.decode(Buffer.from(value, 'latin1'));
  } catch {
    return undefined;
  }
}

/** A request as a client signed it that sends its headers in UTF-8; undefined when no signed header may be that. */
export function withUtf8Headers(
  request: HttpRequest,
  signedHeaders: readonly string[],
): HttpRequest | undefined {
  const headers = { ...request.headers };
  let changed = false;
  for (const name of signedHeaders) {
    const text = utf8Text(headers[name] ?? '');
    if (text === undefined) continue;
    headers[name] = text;
    changed = true;
  }
  return changed ? { ...request, headers } : undefined;
}
