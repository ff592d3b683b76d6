import { notUnpacked } from '../file-refusals.ts';
import type { Bits } from './bits.ts';

const LONGEST = 20;

/** A canonical Huffman code: symbols in the order of their lengths, and how many there are of each length. */
export interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** Reads how long the code of each symbol is: each length is told by its difference to the one before. */
export function readCode(bits: Bits, size: number): Code {
  const lengths = new Uint8Array(size);
  let length = bits.read(5);
  for (let symbol = 0; symbol < size; symbol += 1) {
    for (;;) {
      if (length < 1 || length > LONGEST) throw notUnpacked();
      if (bits.bit() === 0) break;
      length += bits.bit() === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  const counts = new Uint16Array(LONGEST + 1);
  for (const each of lengths) counts[each] = (counts[each] ?? 0) + 1;
  const symbols = Uint16Array.from(
    [...lengths.keys()].toSorted((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0)),
  );
  return { counts, symbols };
}

export function readSymbol(bits: Bits, { counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= LONGEST; length += 1) {
    code |= bits.bit();
    const count = counts[length] ?? 0;
    if (code - count < first) return symbols[index + (code - first)] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw notUnpacked();
}
