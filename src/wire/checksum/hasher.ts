import { createHash, hash } from 'node:crypto';
import { crc32 } from './crc32.ts';
import { crc32c } from './crc32c.ts';
import { Crc64Nvme } from './crc64nvme.ts';
import { Xxhash3 } from './xxhash/xxhash3.ts';
import { Xxhash64 } from './xxhash/xxhash64.ts';
import { shortBase64 } from '../short-base64.ts';

/** S3's checksums, by the names it gives them. */
export const checksumAlgorithms = [
  'CRC32',
  'CRC32C',
  'CRC64NVME',
  'MD5',
  'SHA1',
  'SHA256',
  'SHA512',
  'XXHASH128',
  'XXHASH3',
  'XXHASH64',
] as const;

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
  MD5: 16,
  SHA1: 20,
  SHA256: 32,
  SHA512: 64,
  XXHASH128: 16,
  XXHASH3: 8,
  XXHASH64: 8,
};

const makers: Readonly<Record<ChecksumAlgorithm, () => Hasher>> = {
  CRC32: () => rolling(crc32),
  CRC32C: () => rolling(crc32c),
  CRC64NVME: () => new Crc64Nvme(),
  MD5: () => createHash('md5'),
  SHA1: () => createHash('sha1'),
  SHA256: () => createHash('sha256'),
  SHA512: () => createHash('sha512'),
  XXHASH128: () => new Xxhash3(128),
  XXHASH3: () => new Xxhash3(64),
  XXHASH64: () => new Xxhash64(),
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
