import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';

const compressAsync = promisify(zstdCompress);
const decompressAsync = promisify(zstdDecompress);

/** One piece for what a block becomes: the usual 16 KiB would have its output put together of dozens. */
const chunkSize = 600 * 1024;

/** Level 1: docs/decisions/backup-format.md. */
export const compression = {
  chunkSize,
  params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 },
};

/** One zstd frame with its own checksum, made by a thread of the pool. For maps and indexes; blocks have threads of their own. */
export async function compress(bytes: Uint8Array): Promise<Uint8Array> {
  const frame = await compressAsync(bytes, compression);
  // A small frame would hold on to the whole piece that it was made in.
  return frame.byteLength < chunkSize / 2 ? Buffer.from(frame) : frame;
}

/** What frames hold. Rejects when one is damaged, or holds more than `most` bytes. */
export function decompress(frames: Uint8Array, most: number): Promise<Uint8Array> {
  return decompressAsync(frames, { maxOutputLength: most, chunkSize: Math.min(most, chunkSize) });
}

/** The SHA-256 of bytes, in hex. Large ones are hashed by a thread of the pool. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString('hex');
}
