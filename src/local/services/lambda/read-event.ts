import { badEvent, tooLarge } from './errors.ts';

/** The event of an invocation, which must be JSON and not too long. */
export function readEvent(payload: Uint8Array | undefined, limit: number): string {
  if (payload === undefined || payload.length === 0) return '{}';
  if (payload.length > limit)
    throw tooLarge(`Request must be smaller than ${limit} bytes for the InvokeFunction operation`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(payload);
    JSON.parse(text);
    return text;
  } catch {
    throw badEvent(
      `Could not parse request body into json: Could not parse payload into json: ${complaint(payload)}`,
    );
  }
}

const VALUES = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

/** What Lambda's parser says of the commonest mistakes; of the others this cloud says less. */
function complaint(payload: Uint8Array): string {
  // A byte is a character here, as it is to the parser.
  const text = Buffer.from(payload).toString('latin1');
  const [, space = '', token] = /^(\s*)([A-Za-z_][\w-]*)?/.exec(text) ?? [];
  if (token !== undefined) {
    const end = space.length + token.length;
    const code = text.charCodeAt(end);
    if ((code >= 0x80 && code < 0xc0) || code >= 0xf8)
      return `Invalid UTF-8 start byte 0x${code.toString(16)}${at(end + 2)}`;
    return `Unrecognized token '${token}': was expecting ${VALUES}${at(token.length + 1)}`;
  }
  if (!/^\s*["{[\d-]/.test(text) && text.length > space.length)
    return `Unexpected character (${described(text.charCodeAt(space.length))}): expected a valid value ${VALUES}${at(space.length + 1)}`;
  return `Unexpected character or end of input\n at ${SOURCE}]`;
}

const SOURCE = '[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1';

function at(column: number): string {
  return `\n at ${SOURCE}, column: ${column}]`;
}

function described(code: number): string {
  const control = code < 0x20 || (code >= 0x7f && code < 0xa0);
  return control ? `(CTRL-CHAR, code ${code})` : `'${String.fromCharCode(code)}' (code ${code})`;
}
