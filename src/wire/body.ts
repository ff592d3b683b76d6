import type { Body } from './http.ts';

const NOTHING = new Uint8Array(0);

/** A body that is wholly there already. */
export function isWhole(body: Body): body is Uint8Array {
  return body instanceof Uint8Array;
}

/** All of a body. A streaming one is read to its end, and only once. */
export async function wholeBody(body: Body): Promise<Uint8Array> {
  if (isWhole(body)) return body;
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  if (parts.length === 1) return parts[0] ?? NOTHING;
  return Buffer.concat(parts);
}

/** Text as the bytes of a body. */
export function textBody(text: string): Uint8Array {
  return text === '' ? NOTHING : Buffer.from(text, 'utf8');
}

/** The bytes of a body as text. Bytes that are no UTF-8 become U+FFFD. */
export function bodyText(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
}
