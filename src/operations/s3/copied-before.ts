import { createReadStream, statSync } from 'node:fs';
import { keptOf } from '../../aws/s3/expected-checksum.ts';
import type { Kept } from '../../aws/s3/expected-checksum.ts';
import type { CustomerKey } from '../../aws/s3/found-object.ts';
import { customerKeyOf } from '../../aws/s3/object-settings.ts';
import { isServiceError } from '../../aws/service-error.ts';
import type { HeadObjectOutput } from '../../wire/generated/s3.ts';
import { createHasher } from '../../wire/checksum/hasher.ts';
import type { ChecksumAlgorithm } from '../../wire/checksum/hasher.ts';
import type { Made } from './carry-item.ts';
import type { S3Place } from './place.ts';
import type { TransferItem } from './transfer-item.ts';
import type { TransferJob } from './transfer-job.ts';

/**
 * The copy of an item that an attempt before this one made, which was killed before it took the source away. To make it
 * again would put a second version above what was there, and undo takes away only one. Undefined where what is there is
 * what was there before, or other bytes.
 */
export async function copiedBefore(item: TransferItem, job: TransferJob): Promise<Made | undefined> {
  if (item.kind === 'download' || item.was === undefined) return undefined;
  const there = await look(item.target, customerKeyOf(job.settings), job);
  if (there === undefined || there.ContentLength !== item.size) return undefined;
  const { etag, time } = item.was;
  if (there.ETag === etag && there.LastModified?.getTime() === time) return undefined;
  const made = { etag: there.ETag, versionId: there.VersionId };
  if (item.kind === 'upload') {
    const state = statSync(item.path);
    const { algorithm, value } = keptOf(there);
    if (algorithm === undefined || value === undefined) return undefined;
    return (await checksumOfFile(item.path, algorithm)) === value ? { ...made, state } : undefined;
  }
  const { bucket, key, etag: planned } = item.source;
  const source = await look({ bucket, key }, job.sourceKey ?? {}, job);
  if (source === undefined || source.ETag !== planned) return undefined;
  return source.ETag === there.ETag || sameBytes(keptOf(source), keptOf(there)) ? made : undefined;
}

function sameBytes(one: Kept, other: Kept): boolean {
  return one.value !== undefined && one.algorithm === other.algorithm && one.value === other.value;
}

async function checksumOfFile(path: string, algorithm: ChecksumAlgorithm): Promise<string> {
  const hasher = createHasher(algorithm);
  for await (const bytes of createReadStream(path)) hasher.update(bytes);
  return hasher.digest().toString('base64');
}

/** Undefined where nothing is, or nothing that may be looked at. */
async function look(
  { bucket, key }: S3Place,
  customerKey: CustomerKey,
  { connection, context: { signal } }: TransferJob,
): Promise<HeadObjectOutput | undefined> {
  try {
    return await connection.call(
      's3',
      'HeadObject',
      { Bucket: bucket, Key: key, ChecksumMode: 'ENABLED', ...customerKey },
      { signal, transfer: true },
    );
  } catch (error) {
    if (isServiceError(error)) return undefined;
    throw error;
  }
}
