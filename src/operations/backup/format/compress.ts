import { webcrypto } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';

const compressAsync = promisify(zstdCompress);
const decompressAsync = promisify(zstdDecompress);

/** One zstd frame, made by a thread of the pool. Level 3 with the frame's own checksum, as the command line does it. */
export function compress(bytes: Uint8Array): Promise<Uint8Array> {
  return compressAsync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
}

/** What frames hold. Rejects when one is damaged, or holds more than `most` bytes. */
export function decompress(frames: Uint8Array, most: number): Promise<Uint8Array> {
  return decompressAsync(frames, { maxOutputLength: most });
}

/** The SHA-256 of bytes, in hex. Large ones are hashed by a thread of the pool. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString(
    'hex',
  );
}
