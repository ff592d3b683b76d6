import { isCombinable } from '../../wire/checksum/combine.ts';
import type { CombinableCrc } from '../../wire/checksum/combine.ts';
import { checksumAlgorithms } from '../../wire/checksum/hasher.ts';
import type { ChecksumAlgorithm } from '../../wire/checksum/hasher.ts';
import type { Connection } from '../connection.ts';
import type { CustomerKey, FoundObject } from './found-object.ts';
import type { TransferOptions } from './progress.ts';

/** What S3 says of an object that it keeps. */
export interface Kept {
  readonly algorithm: ChecksumAlgorithm | undefined;
  /** In base64, of the whole object. */
  readonly value: string | undefined;
  readonly etag: string | undefined;
  readonly lastModified: number | undefined;
}

interface Told {
  readonly ChecksumCRC32?: string | undefined;
  readonly ChecksumCRC32C?: string | undefined;
  readonly ChecksumCRC64NVME?: string | undefined;
  readonly ChecksumMD5?: string | undefined;
  readonly ChecksumSHA1?: string | undefined;
  readonly ChecksumSHA256?: string | undefined;
  readonly ChecksumSHA512?: string | undefined;
  readonly ChecksumXXHASH128?: string | undefined;
  readonly ChecksumXXHASH3?: string | undefined;
  readonly ChecksumXXHASH64?: string | undefined;
  readonly ETag?: string | undefined;
  readonly LastModified?: Date | undefined;
}

/** Reads the checksum out of an answer. One that is of the checksums of parts (it ends with their number) says nothing of the bytes in a row. */
export function keptOf(told: Told): Kept {
  const algorithm = checksumAlgorithms.find((name) => {
    const value = told[`Checksum${name}`];
    return value !== undefined && !value.includes('-');
  });
  return {
    algorithm,
    value: algorithm === undefined ? undefined : told[`Checksum${algorithm}`],
    etag: told.ETag,
    lastModified: told.LastModified?.getTime(),
  };
}

/** The checksum of an object that comes in ranges, none of which is told it. */
export async function expectedChecksum(
  connection: Connection,
  { bucket, key, versionId }: FoundObject,
  { customerKey, signal }: TransferOptions & { readonly customerKey?: CustomerKey | undefined },
): Promise<Kept> {
  return keptOf(
    await connection.call(
      's3',
      'HeadObject',
      { Bucket: bucket, Key: key, VersionId: versionId, ChecksumMode: 'ENABLED', ...customerKey },
      { signal, transfer: true },
    ),
  );
}

/** The algorithm of a checksum that can be put together from those of ranges. */
export function combinableOf({ algorithm }: Kept): CombinableCrc | undefined {
  return algorithm !== undefined && isCombinable(algorithm) ? algorithm : undefined;
}
