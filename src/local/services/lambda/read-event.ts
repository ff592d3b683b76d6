import { badEvent, tooLarge } from './errors.ts';

/** The event of an invocation, which must be JSON and not too long. */
export function readEvent(payload: Uint8Array | undefined, limit: number): string {
  if (payload === undefined || payload.length === 0) return '{}';
  if (payload.length > limit)
    throw tooLarge(`Request must be smaller than ${limit} bytes for the InvokeFunction operation`);
  const text = Buffer.from(payload).toString('utf8');
  try {
    JSON.parse(text);
    return text;
  } catch {
    throw badEvent(
      `Could not parse request body into json: Could not parse payload into json: ${complaint(text)}`,
    );
  }
}

/** What Lambda's parser says of the commonest mistakes; of the others this cloud says less. */
function complaint(text: string): string {
  const source = '[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1';
  const [, token] = /^\s*([A-Za-z_][\w-]*)/.exec(text) ?? [];
  if (token !== undefined)
    return `Unrecognized token '${token}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n at ${source}, column: ${token.length + 1}]`;
  return `Unexpected character or end of input\n at ${source}]`;
}
