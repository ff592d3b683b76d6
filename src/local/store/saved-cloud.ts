import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
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

interface Entry {
  readonly name: string;
  /** Compressed, as it stands in the file. */
  readonly bytes: number;
  /** Of the uncompressed content, in hexadecimal. */
  readonly sha256: string;
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Writes a whole cloud to one file. The file is there whole or not at all. */
export async function writeSavedCloud(file: string, parts: readonly SavedPart[]): Promise<void> {
  const packed = await Promise.all(parts.map(({ content }) => compress(content)));
  const entries: Entry[] = parts.map(({ name, content }, at) => ({
    name,
    bytes: packed[at]?.length ?? 0,
    sha256: sha256(content),
  }));
  const written = `${file}.writing`;
  const handle = openSync(written, 'w', 0o600);
  try {
    for (const piece of [Buffer.from(`${magic}${JSON.stringify(entries)}\n`), ...packed]) {
      for (let at = 0; at < piece.length;) at += writeSync(handle, piece, at);
    }
    fsyncSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(written, { force: true });
    throw error;
  }
  closeSync(handle);
  renameSync(written, file);
}

/** Reads a saved cloud. Throws when the file is none, is damaged, or comes from a newer nuage. */
export async function readSavedCloud(file: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = readFileSync(file);
  const start = anyMagic.exec(bytes.subarray(0, 40).toString('latin1'));
  if (start === null)
    throw new ConfigurationError(`${file} is not a saved cloud.`, {
      hint: 'Give a file that `nuage local save` has written.',
    });
  if (start[0] !== magic)
    throw new ConfigurationError(`${file} was saved by a newer nuage (form ${start[1]}; this one reads 1).`, {
      hint: 'Update nuage.',
    });
  const end = bytes.indexOf(0x0a, magic.length);
  const parts = new Map<string, Uint8Array>();
  let at = end + 1;
  for (const entry of readEntries(bytes.subarray(magic.length, end).toString('utf8'), file)) {
    const content = await unpack(bytes.subarray(at, at + entry.bytes), entry, file);
    parts.set(entry.name, content);
    at += entry.bytes;
  }
  return parts;
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
