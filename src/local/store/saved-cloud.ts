import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import { ConfigurationError } from '../../errors.ts';
import { DamagedStoreError } from './damage.ts';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** First line of the file: what it is, and in which form. Then a line of JSON that lists the parts, then the parts. */
const magic = 'nuage cloud 1\n';
const anyMagic = /^nuage cloud (\d+)\n/;

/** One part of a saved cloud, such as the database. */
export interface SavedPart {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A part that may be too large for memory, such as an object of S3. It stands in the file as it is. */
export interface SavedStream {
  readonly name: string;
  readonly size: number;
  /** The bytes, each time from the beginning. */
  read(): AsyncIterable<Uint8Array>;
}

interface Entry {
  readonly name: string;
  /** Compressed, unless `plain`, as it stands in the file. */
  readonly bytes: number;
  /** Of the uncompressed content, in hexadecimal. */
  readonly sha256: string;
  readonly plain?: true;
}

/** What a saved cloud holds. */
export interface SavedCloud {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly streams: readonly SavedStream[];
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function streamEntry({ name, size, read }: SavedStream): Promise<Entry> {
  const hash = createHash('sha256');
  for await (const piece of read()) hash.update(piece);
  return { name, bytes: size, sha256: hash.digest('hex'), plain: true };
}

/** Writes a whole cloud to one file. The file is there whole or not at all. */
export async function writeSavedCloud(
  file: string,
  parts: readonly SavedPart[],
  streams: readonly SavedStream[] = [],
): Promise<void> {
  const packed = await Promise.all(parts.map(({ content }) => compress(content)));
  const entries: Entry[] = parts.map(({ name, content }, at) => ({
    name,
    bytes: packed[at]?.length ?? 0,
    sha256: sha256(content),
  }));
  for (const stream of streams) entries.push(await streamEntry(stream));
  const written = `${file}.writing`;
  const handle = openSync(written, 'w', 0o600);
  try {
    for (const piece of [Buffer.from(`${magic}${JSON.stringify(entries)}\n`), ...packed])
      writeWhole(handle, piece);
    for (const { read } of streams) for await (const piece of read()) writeWhole(handle, piece);
    fsyncSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(written, { force: true });
    throw error;
  }
  closeSync(handle);
  renameSync(written, file);
}

function writeWhole(handle: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.length;) at += writeSync(handle, piece, at);
}

/** Reads a saved cloud. Throws when the file is none, is damaged, or comes from a newer nuage. */
export async function readSavedCloud(file: string): Promise<SavedCloud> {
  const handle = openSync(file, 'r');
  try {
    const start = anyMagic.exec(readAt(handle, 0, 40).toString('latin1'));
    if (start === null)
      throw new ConfigurationError(`${file} is not a saved cloud.`, {
        hint: 'Give a file that `nuage local save` has written.',
      });
    if (start[0] !== magic)
      throw new ConfigurationError(
        `${file} was saved by a newer nuage (form ${start[1]}; this one reads 1).`,
        { hint: 'Update nuage.' },
      );
    const list = readLine(handle, magic.length);
    const parts = new Map<string, Uint8Array>();
    const streams: SavedStream[] = [];
    let at = magic.length + list.length + 1;
    for (const entry of readEntries(list.toString('utf8'), file)) {
      if (entry.plain === true) streams.push(streamAt(file, entry, at));
      else parts.set(entry.name, await unpack(readAt(handle, at, entry.bytes), entry, file));
      at += entry.bytes;
    }
    return { parts, streams };
  } finally {
    closeSync(handle);
  }
}

function readAt(handle: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  return buffer.subarray(0, readSync(handle, buffer, 0, length, position));
}

/** The line that begins here; all that there is when it has no end. */
function readLine(handle: number, position: number): Buffer {
  for (let length = 64 * 1024; ; length *= 4) {
    const piece = readAt(handle, position, length);
    const end = piece.indexOf(0x0a);
    if (end >= 0 || piece.length < length) return end < 0 ? piece : piece.subarray(0, end);
  }
}

function streamAt(file: string, { name, bytes, sha256: expected }: Entry, start: number): SavedStream {
  return {
    name,
    size: bytes,
    async *read() {
      const hash = createHash('sha256');
      if (bytes > 0)
        for await (const piece of createReadStream(file, { start, end: start + bytes - 1 })) {
          hash.update(piece);
          yield piece;
        }
      if (hash.digest('hex') !== expected)
        throw new DamagedStoreError(file, `its part ${name} does not fit its checksum`);
    },
  };
}

async function unpack(
  packed: Uint8Array,
  { name, sha256: expected }: Entry,
  file: string,
): Promise<Uint8Array> {
  let content: Uint8Array;
  try {
    content = await decompress(packed);
  } catch (error) {
    throw new DamagedStoreError(file, `its part ${name} cannot be unpacked`, error);
  }
  if (sha256(content) !== expected)
    throw new DamagedStoreError(file, `its part ${name} does not fit its checksum`);
  return content;
}

function readEntries(text: string, file: string): readonly Entry[] {
  try {
    const entries: unknown = JSON.parse(text);
    if (Array.isArray(entries) && entries.every(isEntry)) return entries;
  } catch {
    // Falls through to the one sentence for both.
  }
  throw new DamagedStoreError(file, 'its list of parts cannot be read');
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  return 'name' in value && 'bytes' in value && 'sha256' in value && typeof value.bytes === 'number';
}
