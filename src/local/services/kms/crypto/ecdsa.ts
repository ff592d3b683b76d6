import { createECDH, randomBytes } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import { add, inverse, modulo, multiply } from './curves.ts';
import type { Curve } from './curves.ts';

/**
 * Signs a digest with ECDSA (FIPS 186-4, 6.4). Node signs messages only, and KMS signs digests too; the point of
 * the nonce is OpenSSL's, the few numbers around it are worked out here. Not in constant time: there is nobody
 * here to measure it.
 */
export function signEcdsa(key: KeyObject, on: Curve, digest: Uint8Array): Buffer {
  const secret = numberOf(Buffer.from(jwkOf(key).d ?? '', 'base64url'));
  const value = truncated(digest, on);
  for (;;) {
    const nonce = randomBelow(on.order);
    const r = modulo(abscissa(on, nonce), on.order);
    const s = modulo(inverse(nonce, on.order) * (value + r * secret), on.order);
    if (r !== 0n && s !== 0n) return der(r, s);
  }
}

export function verifyEcdsa(key: KeyObject, on: Curve, digest: Uint8Array, signature: Uint8Array): boolean {
  const read = readDer(Buffer.from(signature));
  if (read === undefined) return false;
  const { r, s } = read;
  if (r <= 0n || r >= on.order || s <= 0n || s >= on.order) return false;
  const { x = '', y = '' } = jwkOf(key);
  const point = { x: numberOf(Buffer.from(x, 'base64url')), y: numberOf(Buffer.from(y, 'base64url')) };
  const part = inverse(s, on.order);
  const ofDigest = multiply(on, on.base, modulo(truncated(digest, on) * part, on.order));
  const sum = add(on, ofDigest, multiply(on, point, modulo(r * part, on.order)));
  return sum !== undefined && modulo(sum.x, on.order) === r;
}

function jwkOf(key: KeyObject): JsonWebKey {
  return key.export({ format: 'jwk' });
}

/** As many of the digest's leftmost bits as the order has. */
function truncated(digest: Uint8Array, { order }: Curve): bigint {
  const excess = digest.length * 8 - order.toString(2).length;
  const value = numberOf(digest);
  return excess > 0 ? value >> BigInt(excess) : value;
}

function randomBelow(order: bigint): bigint {
  const bytes = (order.toString(16).length + 1) >> 1;
  for (;;) {
    const value = numberOf(randomBytes(bytes)) & ((1n << BigInt(order.toString(2).length)) - 1n);
    if (value > 0n && value < order) return value;
  }
}

/** The x coordinate of so many times the base point. */
function abscissa({ name, prime }: Curve, factor: bigint): bigint {
  const bytes = (prime.toString(16).length + 1) >> 1;
  const half = createECDH(name);
  half.setPrivateKey(Buffer.from(factor.toString(16).padStart(bytes * 2, '0'), 'hex'));
  return numberOf(half.getPublicKey().subarray(1, 1 + bytes));
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

function integer(value: bigint): Buffer {
  const digits = value.toString(16);
  const bytes = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  const body = bytes.readUInt8(0) > 0x7f ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
  return Buffer.concat([Buffer.of(2, body.length), body]);
}

/** `SEQUENCE { r INTEGER, s INTEGER }`. */
function der(r: bigint, s: bigint): Buffer {
  const body = Buffer.concat([integer(r), integer(s)]);
  const length = body.length > 0x7f ? Buffer.of(0x81, body.length) : Buffer.of(body.length);
  return Buffer.concat([Buffer.of(0x30), length, body]);
}

function readDer(bytes: Buffer): { readonly r: bigint; readonly s: bigint } | undefined {
  const start = bytes.at(1) === 0x81 ? 3 : 2;
  const length = bytes.at(start - 1);
  if (bytes.at(0) !== 0x30 || length === undefined || bytes.length !== start + length) return undefined;
  const first = readInteger(bytes, start);
  const second = first === undefined ? undefined : readInteger(bytes, first.end);
  if (first === undefined || second?.end !== bytes.length) return undefined;
  return { r: first.value, s: second.value };
}

function readInteger(
  bytes: Buffer,
  at: number,
): { readonly value: bigint; readonly end: number } | undefined {
  const length = bytes.at(at + 1);
  if (bytes.at(at) !== 2 || length === undefined || length === 0) return undefined;
  const end = at + 2 + length;
  return end > bytes.length ? undefined : { value: numberOf(bytes.subarray(at + 2, end)), end };
}
