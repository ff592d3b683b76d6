import { DamagedError } from '../damaged.ts';
import { sha256 } from './compress.ts';
import { blockSize, packBlocks, packBytes } from './sizes.ts';

/** Where a block stands in a pack. */
export interface PackEntry {
  /** SHA-256 of the block, in hex. */
  readonly hash: string;
  readonly offset: number;
  /** Bytes of its frame. */
  readonly length: number;
}

export interface Pack {
  /** SHA-256 of all its bytes, which is its name. */
  readonly hash: string;
  readonly entries: readonly PackEntry[];
}

/** A zstd frame that decompressors step over: RFC 8878, 3.1.2. */
const skippable = 0x184d2a5e;
const headerBytes = 8;
/** Eight hexadecimal digits and a line's end: the bytes of the whole directory. */
const tailBytes = 9;
const line = /^([0-9a-f]{64}) (\d+) (\d+)$/;

/** No frame of a block is longer: zstd adds a 256th to what it cannot compress, and a little. */
export const longestFrame = blockSize + blockSize / 64;
/** A line of the directory at its longest: two hashes' worth of hex and numbers. */
const longestLine = 96;

const packMemoryBytes = packBytes + longestFrame + packBlocks * longestLine + headerBytes + tailBytes;

/** Where a pack is filled, and what says the SHA-256 of its first bytes in hex. */
export interface PackMemory {
  readonly bytes: Buffer;
  hash(length: number): Promise<string>;
}

function ownMemory(size: number): PackMemory {
  const bytes = Buffer.allocUnsafeSlow(size);
  return { bytes, hash: (length) => sha256(bytes.subarray(0, length)) };
}

/**
 * A pack that is being filled: blocks as frames of zstd one behind the other, and behind them a directory in a frame
 * that is stepped over. Its memory is used again for the next one; what fills it is copied once.
 */
export class PackBuilder {
  readonly #memory: PackMemory;
  #length = 0;
  #entries: PackEntry[] = [];

  constructor(memory: (size: number) => PackMemory = ownMemory) {
    this.#memory = memory(packMemoryBytes);
  }

  get empty(): boolean {
    return this.#entries.length === 0;
  }

  get full(): boolean {
    return this.#length >= packBytes || this.#entries.length >= packBlocks;
  }

  /** @param frame Only needed until this returns. */
  add(hash: string, frame: Uint8Array): void {
    // Buffer's own copy: `set` goes byte by byte where memory is shared.
    Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength).copy(this.#memory.bytes, this.#length);
    this.#entries.push({ hash, offset: this.#length, length: frame.byteLength });
    this.#length += frame.byteLength;
  }

  /** The whole pack. Its bytes are there until `clear`. */
  async finish(): Promise<Pack & { readonly bytes: Uint8Array }> {
    const directory = directoryOf(this.#entries);
    directory.copy(this.#memory.bytes, this.#length);
    const length = this.#length + directory.byteLength;
    const hash = await this.#memory.hash(length);
    return { hash, entries: this.#entries, bytes: this.#memory.bytes.subarray(0, length) };
  }

  clear(): void {
    this.#length = 0;
    this.#entries = [];
  }
}

function directoryOf(entries: readonly PackEntry[]): Buffer {
  const text = entries.map(({ hash, offset, length }) => `${hash} ${offset} ${length}\n`).join('');
  const header = Buffer.alloc(headerBytes);
  header.writeUInt32LE(skippable, 0);
  header.writeUInt32LE(text.length + tailBytes, 4);
  const size = headerBytes + text.length + tailBytes;
  return Buffer.concat([header, Buffer.from(`${text}${size.toString(16).padStart(8, '0')}\n`, 'latin1')]);
}

/** Reads the directory at the end of a pack from its last bytes; undefined when more of them are needed. */
export function readDirectory(name: string, last: Uint8Array): readonly PackEntry[] | undefined {
  const end = Buffer.from(last.buffer, last.byteOffset, last.byteLength);
  const tail = end.subarray(-tailBytes).toString('latin1');
  const size = /^[0-9a-f]{8}\n$/.test(tail) ? Number.parseInt(tail, 16) : 0;
  if (size < headerBytes + tailBytes) throw new DamagedError(name, 'it does not end with a directory');
  if (size > end.length) return undefined;
  const directory = end.subarray(-size);
  if (directory.readUInt32LE(0) !== skippable) throw new DamagedError(name, 'its directory has no frame');
  const text = directory.subarray(headerBytes, -tailBytes).toString('latin1');
  return text
    .split('\n')
    .slice(0, -1)
    .map((one) => {
      const [, hash, offset, length] = line.exec(one) ?? [];
      if (hash === undefined) throw new DamagedError(name, 'its directory has a line that is none');
      return { hash, offset: Number(offset), length: Number(length) };
    });
}
