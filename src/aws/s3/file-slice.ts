import { read as readCallback } from 'node:fs';
import type { ReplayableBody } from '../replayable.ts';

const pieceSize = 1 << 20;

/** Bytes of an open file at a place, whatever its own position; fewer at its end. */
export function readAt(file: number, into: Uint8Array, position: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let filled = 0;
    const next = (): void => {
      readCallback(file, into, filled, into.length - filled, position + filled, (error, count) => {
        if (error !== null) reject(error);
        else if (count === 0 || filled + count === into.length) resolve(filled + count);
        else {
          filled += count;
          next();
        }
      });
    };
    next();
  });
}

/** A part of an open file that is too large for memory, as a body that can be sent again. */
export function fileSlice(file: number, start: number, size: number): ReplayableBody {
  return {
    replayable: true,
    async *[Symbol.asyncIterator]() {
      for (let at = 0; at < size; at += pieceSize) {
        const piece = Buffer.allocUnsafe(Math.min(pieceSize, size - at));
        const count = await readAt(file, piece, start + at);
        yield piece.subarray(0, count);
        if (count < piece.length) return;
      }
    },
  };
}
