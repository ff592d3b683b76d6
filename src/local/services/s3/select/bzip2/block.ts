import { notUnpacked } from '../file-refusals.ts';
import type { Bits } from './bits.ts';
import { readCode, readSymbol } from './huffman.ts';
import type { Code } from './huffman.ts';

/** Each code is for so many symbols, then another one may come. */
const GROUP = 50;
const [RUN_A, RUN_B] = [0, 1];

/** A block, sorted as Burrows and Wheeler sort, and where in it the text begins. */
export interface Sorted {
  readonly origin: number;
  readonly bytes: Uint8Array;
}

/** Reads what stands between a block's checksum and the next block. */
export function readBlock(bits: Bits, size: number): Sorted {
  if (bits.bit() === 1) throw notUnpacked(); // Blocks in random order are of versions before 1.0.
  const origin = bits.read(24);
  const used = readUsed(bits);
  const symbols = used.length + 2;
  const groups = bits.read(3);
  const selectors = readSelectors(bits, groups);
  const codes = Array.from({ length: groups }, () => readCode(bits, symbols));
  const bytes = unrolled(bits, size, used, { codes, selectors, end: symbols - 1 });
  if (origin >= bytes.length) throw notUnpacked();
  return { origin, bytes };
}

/** The bytes that the block has, told in 16 groups of 16. */
function readUsed(bits: Bits): Uint8Array {
  const groups = bits.read(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group += 1) {
    if (((groups >>> (15 - group)) & 1) === 0) continue;
    const members = bits.read(16);
    for (let each = 0; each < 16; each += 1)
      if (((members >>> (15 - each)) & 1) === 1) used.push(group * 16 + each);
  }
  if (used.length === 0) throw notUnpacked();
  return Uint8Array.from(used);
}

/** Which code is for which 50 symbols: each is told by its place among those that were used last. */
function readSelectors(bits: Bits, groups: number): Uint8Array {
  const count = bits.read(15);
  if (groups < 2 || groups > 6 || count === 0) throw notUnpacked();
  const recent = Uint8Array.from({ length: groups }, (_, index) => index);
  const selectors = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    let place = 0;
    while (bits.bit() === 1) {
      place += 1;
      if (place >= groups) throw notUnpacked();
    }
    selectors[index] = toFront(recent, place);
  }
  return selectors;
}

function toFront(recent: Uint8Array, place: number): number {
  const found = recent[place] ?? 0;
  recent.copyWithin(1, 0, place);
  recent[0] = found;
  return found;
}

/** Bytes are told by their place among those that came last, runs of the very last one by their length. */
function unrolled(
  bits: Bits,
  size: number,
  recent: Uint8Array,
  {
    codes,
    selectors,
    end,
  }: { readonly codes: readonly Code[]; readonly selectors: Uint8Array; readonly end: number },
): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let count = 0; ; count += 1) {
    const code = codes[selectors[Math.floor(count / GROUP)] ?? codes.length];
    if (code === undefined) throw notUnpacked();
    const symbol = readSymbol(bits, code);
    if (symbol === RUN_A || symbol === RUN_B) {
      run += weight * (symbol + 1);
      weight *= 2;
      if (run > size) throw notUnpacked();
      continue;
    }
    if (length + run > size) throw notUnpacked();
    bytes.fill(recent[0] ?? 0, length, length + run);
    length += run;
    run = 0;
    weight = 1;
    if (symbol === end) return bytes.subarray(0, length);
    if (length >= size) throw notUnpacked();
    bytes[length] = toFront(recent, symbol - 1);
    length += 1;
  }
}
