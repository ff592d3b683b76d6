import type { BlockStore } from './block-store.ts';
import { blockSize } from './contents.ts';

/** Bytes of an owner from an offset on; what was never written is zero. */
export function readBytes(blocks: BlockStore, owner: string, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (const { index, start, end, at } of pieces(offset, length)) {
    const block = blocks.read(owner, index);
    if (block !== undefined) bytes.set(block.subarray(start, end), at);
  }
  return bytes;
}

/** Writes bytes of an owner from an offset on; the rest of the blocks that they lie in stays. */
export function writeBytes(blocks: BlockStore, owner: string, offset: number, bytes: Uint8Array): void {
  const written = [...pieces(offset, bytes.byteLength)].map(({ index, start, end, at }) => {
    const piece = bytes.subarray(at, at + end - start);
    if (piece.byteLength === blockSize) return [index, piece] as const;
    const block = new Uint8Array(blockSize);
    const before = blocks.read(owner, index);
    if (before !== undefined) block.set(before);
    block.set(piece, start);
    return [index, block] as const;
  });
  blocks.write(owner, written);
}

interface Piece {
  readonly index: number;
  /** Within the block, up to `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Within the range. */
  readonly at: number;
}

function* pieces(offset: number, length: number): Generator<Piece> {
  for (let at = 0; at < length;) {
    const index = Math.floor((offset + at) / blockSize);
    const start = offset + at - index * blockSize;
    const end = Math.min(blockSize, start + length - at);
    yield { index, start, end, at };
    at += end - start;
  }
}
