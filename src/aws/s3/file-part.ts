import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { crc32 } from '../../wire/checksum/crc32.ts';
import { givePlace, takePlace } from '../../wire/checksum/fold/place.ts';
import type { Lender } from '../../wire/lent.ts';
import type { KnownBody } from '../replayable.ts';
import { FileChangedError } from './file-changed.ts';
import { readAt } from './file-slice.ts';

/** Where bytes lie in a file that is open. */
export interface PartOfFile {
  readonly path: string;
  readonly descriptor: number;
  readonly start: number;
  readonly size: number;
}

/**
 * A part of a file as a body. S3 is told its checksum before it comes, so it is read twice, a piece at a time: the second
 * time it is in the system's memory, and to read it there once more costs a tenth of what it costs to send it. To hold it
 * between would take 8 MiB for each part. Where the file changed between the two, the checksum is wrong and S3 says so.
 */
export class FilePart implements KnownBody, Lender {
  readonly replayable = true;
  readonly #part: PartOfFile;

  constructor(part: PartOfFile) {
    this.#part = part;
  }

  async crc32(): Promise<number> {
    let sum = 0;
    await this.#each((piece) => {
      sum = crc32(piece, sum);
    });
    return sum;
  }

  async sha256(): Promise<string> {
    const hash = createHash('sha256');
    await this.#each((piece) => hash.update(piece));
    return hash.digest('hex');
  }

  /** Without the help of a thread, which would cost more than to bring a piece here from the system's memory. */
  async *lend(): AsyncGenerator<Uint8Array> {
    const { path, descriptor, start, size } = this.#part;
    const place = takePlace();
    try {
      for (let at = 0; at < size; at += place.length) {
        const length = Math.min(place.length, size - at);
        for (let count = 0; count < length;) {
          const more = readSync(descriptor, place, count, length - count, start + at + count);
          if (more === 0) throw new FileChangedError(path);
          count += more;
        }
        yield place.subarray(0, length);
      }
    } finally {
      givePlace(place);
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const piece of this.lend()) yield Uint8Array.from(piece);
  }

  async #each(take: (piece: Uint8Array) => void): Promise<void> {
    const { path, descriptor, start, size } = this.#part;
    const place = takePlace();
    try {
      for (let at = 0; at < size; at += place.length) {
        const piece = place.subarray(0, Math.min(place.length, size - at));
        if ((await readAt(descriptor, piece, start + at)) !== piece.length) throw new FileChangedError(path);
        take(piece);
      }
    } finally {
      givePlace(place);
    }
  }
}
