import { createHash } from 'node:crypto';

const sealLength = 64;

/** What is written more than once and so cannot be named by its hash: a line of JSON, and below it its SHA-256. */
export function seal(value: object): Uint8Array {
  const text = JSON.stringify(value);
  return Buffer.from(`${text}\n${sealOf(Buffer.from(text))}\n`);
}

/** Whether the bytes are those that were written. */
export function isSealed(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes);
  const end = text.length - sealLength - 2;
  return end > 0 && text.subarray(end).toString('latin1') === `\n${sealOf(text.subarray(0, end))}\n`;
}

/** What was sealed; undefined when the seal is broken. */
export function unseal(bytes: Uint8Array): unknown {
  if (!isSealed(bytes)) return undefined;
  return JSON.parse(Buffer.from(bytes).toString('utf8', 0, bytes.length - sealLength - 2));
}

function sealOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
