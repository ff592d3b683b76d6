import { isFields } from '../../wire/record.ts';
import type { Body } from '../../wire/http.ts';
import { ControlError } from './route.ts';

/** The JSON object in a body; an empty body is an empty object. Throws ControlError 400. */
export function parseJson(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  if (bytes.byteLength === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ControlError(400, 'NotJson', 'The body is not JSON.');
  }
  if (!isFields(value)) throw new ControlError(400, 'NotJson', 'The body is not a JSON object.');
  return value;
}

/** The whole of a body, unless it is longer than `limit` bytes: ControlError 413. */
export async function readAtMost(body: Body, limit: number): Promise<Uint8Array> {
  const pieces: AsyncIterable<Uint8Array> | readonly Uint8Array[] =
    body instanceof Uint8Array ? [body] : body;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of pieces) {
    bytes += chunk.byteLength;
    if (bytes > limit)
      throw new ControlError(413, 'TooLarge', `The body of this call has at most ${limit} bytes.`);
    chunks.push(chunk);
  }
  return chunks[0] !== undefined && chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}

/** The member of that name, a number or text. Throws ControlError 400 when it is missing or something else. */
export function numberOrText(body: Readonly<Record<string, unknown>>, member: string): number | string {
  const value = body[member];
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new ControlError(400, 'BadMember', `The body needs "${member}": a number or text.`);
}

/** The member of that name, a number. Throws ControlError 400 when it is missing or something else. */
export function number(body: Readonly<Record<string, unknown>>, member: string): number {
  const value = body[member];
  if (typeof value === 'number') return value;
  throw new ControlError(400, 'BadMember', `The body needs "${member}": a number.`);
}
