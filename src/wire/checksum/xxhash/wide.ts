/** Numbers of 64 bits, for what is done once for each checksum: for what is done to all bytes they are too slow. */

export const PRIME64_1 = 0x9e3779b185ebca87n;
export const PRIME64_2 = 0xc2b2ae3d27d4eb4fn;
export const PRIME64_3 = 0x165667b19e3779f9n;
export const PRIME64_4 = 0x85ebca77c2b2ae63n;
export const PRIME64_5 = 0x27d4eb2f165667c5n;
export const PRIME32_1 = 0x9e3779b1n;
export const PRIME32_2 = 0x85ebca77n;
export const PRIME32_3 = 0xc2b2ae3dn;

const LOW = 0xffff_ffff_ffff_ffffn;

export const wrap = (value: bigint): bigint => value & LOW;

export const rotate = (value: bigint, by: bigint): bigint => wrap(value << by) | (value >> (64n - by));

export const shifted = (value: bigint, by: bigint): bigint => value ^ (value >> by);

/** The high and low halves of a product, on each other. */
export function fold(one: bigint, other: bigint): bigint {
  const product = one * other;
  return wrap(product) ^ (product >> 64n);
}

export function read32(bytes: Uint8Array, at: number): bigint {
  let value = 0n;
  for (let byte = 3; byte >= 0; byte -= 1) value = (value << 8n) | BigInt(bytes[at + byte] ?? 0);
  return value;
}

export function read64(bytes: Uint8Array, at: number): bigint {
  return (read32(bytes, at + 4) << 32n) | read32(bytes, at);
}

export function swap64(value: bigint): bigint {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeBigUInt64LE(value);
  return bytes.readBigUInt64BE();
}

/** What XXH64 does last. */
export function avalanche64(value: bigint): bigint {
  const once = wrap(shifted(value, 33n) * PRIME64_2);
  return shifted(wrap(shifted(once, 29n) * PRIME64_3), 32n);
}

/** What XXH3 does last. */
export function avalanche3(value: bigint): bigint {
  return shifted(wrap(shifted(value, 37n) * 0x165667919e3779f9n), 32n);
}
