import { notUnpacked, wrongCompression } from '../file-refusals.ts';
import { Bits } from './bits.ts';
import { readBlock } from './block.ts';
import type { Sorted } from './block.ts';

/** What a block begins with (the digits of pi), and what a file ends with (those of its root). */
const BLOCK = 0x314159265359;
const END = 0x177245385090;

/**
 * The most that a block has: 900,001 symbols of 20 bits, 32,767 numbers of codes of 6, six codes for 258 symbols, and
 * its head.
 */
const MOST_BYTES = 2_300_000;
const PIECE_BYTES = 64 * 1024;

/**
 * Unpacks bzip2, piece by piece: of the file one block is held, whatever comes out of it, as 46 MB may come out of 40
 * bytes. Libraries for it write down a block's whole output, and those of all blocks that are there. Files may follow one another.
 */
export async function* unpackBzip2(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  await using bits = new Bits(pieces);
  if (!(await bits.bring(4))) return;
  do {
    if (bits.read(24) !== 0x425a68) throw wrongCompression();
    const level = bits.read(8) - 0x30;
    if (level < 1 || level > 9) throw wrongCompression();
    let combined = 0;
    for (;;) {
      await bits.bring(MOST_BYTES);
      const mark = bits.read(48);
      const told = bits.read(32);
      if (mark === END) {
        if (told !== combined) throw notUnpacked();
        break;
      }
      if (mark !== BLOCK) throw notUnpacked();
      const sum = new Checksum();
      for (const piece of unsorted(readBlock(bits, level * 100_000))) {
        sum.add(piece);
        yield piece;
      }
      if (sum.value !== told) throw notUnpacked();
      combined = (((combined << 1) | (combined >>> 31)) ^ told) >>> 0;
    }
    bits.align();
  } while (await bits.bring(4));
}

/** Follows the sorted bytes in the order of the text; after four that are the same a number says how many more there are. */
function* unsorted({ origin, bytes }: Sorted): Generator<Uint8Array> {
  const next = order(bytes);
  let at = next[origin] ?? 0;
  let same = 0;
  let before = -1;
  let piece = Buffer.alloc(PIECE_BYTES);
  let length = 0;
  for (let count = 0; count < bytes.length; count += 1) {
    const byte = bytes[at] ?? 0;
    at = next[at] ?? 0;
    if (length + 255 > PIECE_BYTES) {
      yield piece.subarray(0, length);
      piece = Buffer.alloc(PIECE_BYTES);
      length = 0;
    }
    if (same === 4) {
      piece.fill(before, length, length + byte);
      length += byte;
      same = 0;
      before = -1;
      continue;
    }
    same = byte === before ? same + 1 : 1;
    before = byte;
    piece[length] = byte;
    length += 1;
  }
  yield piece.subarray(0, length);
}

/** For each place of the sorted bytes the one of the byte that follows in the text. */
function order(bytes: Uint8Array): Uint32Array {
  const starts = new Uint32Array(257);
  for (const byte of bytes) starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
  for (let byte = 0; byte < 256; byte += 1) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
  const next = new Uint32Array(bytes.length);
  for (const [index, byte] of bytes.entries()) {
    const place = starts[byte] ?? 0;
    next[place] = index;
    starts[byte] = place + 1;
  }
  return next;
}

/** CRC-32 as bzip2 has it: the highest bit first, unlike everybody else's. */
class Checksum {
  static readonly #table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte << 24;
    for (let bit = 0; bit < 8; bit += 1) value = (value << 1) ^ (value < 0 ? 0x04c11db7 : 0);
    return value >>> 0;
  });
  #value = 0xffffffff;

  add(bytes: Uint8Array): void {
    let value = this.#value;
    for (const byte of bytes)
      value = ((value << 8) ^ (Checksum.#table[((value >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0;
    this.#value = value;
  }

  get value(): number {
    return ~this.#value >>> 0;
  }
}
