import { secret32, secret64 } from './secret.ts';
import {
  PRIME32_2,
  PRIME64_1,
  PRIME64_2,
  PRIME64_4,
  avalanche3,
  avalanche64,
  fold,
  read32,
  read64,
  rotate,
  shifted,
  swap64,
  wrap,
} from './wide.ts';

const MIX_2 = 0x9fb21c651e98df25n;

/** Where the keys of the rounds after the eighth begin, and that of the last before the end of a short secret. */
const LATER = 3;
const LAST = 119;

/** XXH3 of at most 240 bytes. */
export function short64(bytes: Uint8Array): bigint {
  const size = bytes.length;
  const length = BigInt(size);
  if (size === 0) return avalanche64(secret64(56) ^ secret64(64));
  if (size <= 3) return avalanche64(few(bytes) ^ secret32(0) ^ secret32(4));
  if (size <= 8) {
    let value = wrap(read32(bytes, size - 4) + (read32(bytes, 0) << 32n)) ^ secret64(8) ^ secret64(16);
    value = wrap((value ^ rotate(value, 49n) ^ rotate(value, 24n)) * MIX_2);
    return shifted(wrap((value ^ ((value >> 35n) + length)) * MIX_2), 28n);
  }
  if (size <= 16) {
    const low = read64(bytes, 0) ^ secret64(24) ^ secret64(32);
    const high = read64(bytes, size - 8) ^ secret64(40) ^ secret64(48);
    return avalanche3(wrap(length + swap64(low) + high + fold(low, high)));
  }
  let sum = wrap(length * PRIME64_1);
  const mix = (at: number, key: number): void => {
    sum = wrap(sum + mixed(bytes, at, key));
  };
  if (size <= 128) {
    for (let pair = Math.ceil(size / 32) - 1; pair >= 0; pair -= 1) {
      mix(16 * pair, 32 * pair);
      mix(size - 16 * (pair + 1), 32 * pair + 16);
    }
    return avalanche3(sum);
  }
  for (let round = 0; round < 8; round += 1) mix(16 * round, 16 * round);
  sum = avalanche3(sum);
  for (let round = 8; round < Math.floor(size / 16); round += 1) mix(16 * round, 16 * (round - 8) + LATER);
  mix(size - 16, LAST);
  return avalanche3(sum);
}

/** XXH128 of at most 240 bytes: its upper and lower half. */
export function short128(bytes: Uint8Array): readonly [high: bigint, low: bigint] {
  const size = bytes.length;
  const length = BigInt(size);
  if (size === 0) return [avalanche64(secret64(80) ^ secret64(88)), avalanche64(secret64(64) ^ secret64(72))];
  if (size <= 3) {
    const low = few(bytes);
    const swapped = swap64(low) >> 32n;
    const high = ((swapped << 13n) | (swapped >> 19n)) & 0xffff_ffffn;
    return [avalanche64(high ^ secret32(8) ^ secret32(12)), avalanche64(low ^ secret32(0) ^ secret32(4))];
  }
  if (size <= 8) {
    const both = read32(bytes, 0) | (read32(bytes, size - 4) << 32n);
    const product = (both ^ secret64(16) ^ secret64(24)) * (PRIME64_1 + (length << 2n));
    let low = wrap(product);
    const high = wrap((product >> 64n) + (low << 1n));
    low ^= high >> 3n;
    low = wrap(shifted(low, 35n) * MIX_2);
    return [avalanche3(high), shifted(low, 28n)];
  }
  if (size <= 16) {
    const first = read64(bytes, 0);
    const last = read64(bytes, size - 8);
    const product = (first ^ last ^ secret64(32) ^ secret64(40)) * PRIME64_1;
    const keyed = last ^ secret64(48) ^ secret64(56);
    const high = wrap((product >> 64n) + keyed + (keyed & 0xffff_ffffn) * (PRIME32_2 - 1n));
    const low = wrap(wrap(product) + ((length - 1n) << 54n)) ^ swap64(high);
    const again = low * PRIME64_2;
    return [avalanche3(wrap((again >> 64n) + high * PRIME64_2)), avalanche3(wrap(again))];
  }
  return ofPairs(bytes);
}

function ofPairs(bytes: Uint8Array): readonly [high: bigint, low: bigint] {
  const size = bytes.length;
  const length = BigInt(size);
  let low = wrap(length * PRIME64_1);
  let high = 0n;
  const mix = (one: number, other: number, key: number): void => {
    low = wrap(low + mixed(bytes, one, key)) ^ wrap(read64(bytes, other) + read64(bytes, other + 8));
    high = wrap(high + mixed(bytes, other, key + 16)) ^ wrap(read64(bytes, one) + read64(bytes, one + 8));
  };
  if (size <= 128) {
    for (let pair = Math.ceil(size / 32) - 1; pair >= 0; pair -= 1)
      mix(16 * pair, size - 16 * (pair + 1), 32 * pair);
  } else {
    for (let at = 0; at < 128; at += 32) mix(at, at + 16, at);
    low = avalanche3(low);
    high = avalanche3(high);
    for (let at = 128; at + 32 <= size; at += 32) mix(at, at + 16, at - 128 + LATER);
    mix(size - 16, size - 32, LAST - 16);
  }
  const sum = wrap(low * PRIME64_1 + high * PRIME64_4 + length * PRIME64_2);
  return [wrap(-avalanche3(sum)), avalanche3(wrap(low + high))];
}

/** One to three bytes and how many there are. */
function few(bytes: Uint8Array): bigint {
  const size = bytes.length;
  const [first = 0] = bytes;
  const middle = bytes[size >> 1] ?? 0;
  const last = bytes[size - 1] ?? 0;
  return BigInt(((first << 16) | (middle << 24) | last | (size << 8)) >>> 0);
}

function mixed(bytes: Uint8Array, at: number, key: number): bigint {
  return fold(read64(bytes, at) ^ secret64(key), read64(bytes, at + 8) ^ secret64(key + 8));
}
