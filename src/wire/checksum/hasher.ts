import { createHash, hash } from 'node:crypto';
import { crc32 } from './crc32.ts';
import { crc32c } from './crc32c.ts';
import { Crc64Nvme } from './crc64nvme.ts';
import { shortBase64 } from '../short-base64.ts';

/** S3's checksums, by the names it gives them. */
export const checksumAlgorithms = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const;

export type ChecksumAlgorithm = (typeof checksumAlgorithms)[number];

export function isChecksumAlgorithm(name: string): name is ChecksumAlgorithm {
  const names: readonly string[] = checksumAlgorithms;
  return names.includes(name);
}

/** Takes bytes in as they come. */
export interface Hasher {
  update(bytes: Uint8Array): unknown;
  digest(): Buffer;
}

/** Bytes of a checksum. */
export const checksumBytes: Readonly<Record<ChecksumAlgorithm, number>> = {
  CRC32: 4,
  CRC32C: 4,
  CRC64NVME: 8,
  SHA1: 20,
  SHA256: 32,
};

const makers: Readonly<Record<ChecksumAlgorithm, () => Hasher>> = {
  CRC32: () => rolling(crc32),
  CRC32C: () => rolling(crc32c),
  CRC64NVME: () => new Crc64Nvme(),
  SHA1: () => createHash('sha1'),
  SHA256: () => createHash('sha256'),
};

export function createHasher(algorithm: ChecksumAlgorithm): Hasher {
  return makers[algorithm]();
}

/** The checksum, in base64, of bytes that are here whole: for few of them a `Hash` object costs more than the hash. */
export function checksumOf(algorithm: ChecksumAlgorithm, bytes: Uint8Array): string {
  if (algorithm === 'SHA256') return hash('sha256', bytes, 'base64');
  if (algorithm === 'SHA1') return hash('sha1', bytes, 'base64');
  if (algorithm === 'CRC64NVME') return shortBase64(new Crc64Nvme().update(bytes).bytes());
  const hasher = createHasher(algorithm);
  hasher.update(bytes);
  return hasher.digest().toString('base64');
}

function rolling(next: (bytes: Uint8Array, before: number) => number): Hasher {
  let value = 0;
  return {
    update(bytes) {
      value = next(bytes, value);
    },
    digest() {
      const bytes = Buffer.allocUnsafe(4);
      bytes.writeUInt32BE(value);
      return bytes;
    },
  };
}
