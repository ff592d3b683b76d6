import { DamagedError } from '../damaged.ts';
import { sha256 } from './compress.ts';

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

/** Blocks as frames of zstd one behind the other, and behind them a directory in a frame that is stepped over. */
export async function writePack(
  frames: readonly { readonly hash: string; readonly frame: Uint8Array }[],
): Promise<Pack & { readonly bytes: Uint8Array }> {
  const entries: PackEntry[] = [];
  let offset = 0;
  for (const { hash, frame } of frames) {
    entries.push({ hash, offset, length: frame.byteLength });
    offset += frame.byteLength;
  }
  const bytes = Buffer.concat([...frames.map(({ frame }) => frame), directoryOf(entries)]);
  return { hash: await sha256(bytes), entries, bytes };
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
