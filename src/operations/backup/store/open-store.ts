import { fileURLToPath } from 'node:url';
import { UsageError } from '../../../errors.ts';
import type { Connection } from '../../../aws/connection.ts';
import type { OperationContext } from '../../context.ts';
import { DirectoryStore } from './directory-store.ts';
import { OldVersions } from './old-versions.ts';
import { S3Store } from './s3-store.ts';
import type { BucketPlace } from './s3-store.ts';
import type { BackupStore } from './store.ts';

/** Which repository. */
export interface StoreInput {
  /** `s3://bucket/prefix`, an absolute path, or `file:///path`. */
  readonly store: string;
  /** For a bucket: the key of KMS that encrypts what is written. */
  readonly kmsKey?: string | undefined;
}

/**
 * Opens what a location names. A bucket is reached by the first of the context's places, whichever account the volumes
 * are of: the others need no permission for it.
 */
export async function openStore(
  { store, kmsKey }: StoreInput,
  context: OperationContext,
): Promise<BackupStore> {
  const bucket = bucketPlace(store);
  if (bucket !== undefined) return new S3Store(await firstConnection(context), { ...bucket, kmsKey });
  const path = store.startsWith('file://') ? fileURLToPath(store) : store;
  if (!path.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(path)) throw wrong(store);
  return new DirectoryStore(path, context.random);
}

/** What a bucket keeps of what was deleted; undefined for a directory, which keeps nothing. */
export async function openOldVersions(
  { store }: StoreInput,
  context: OperationContext,
): Promise<OldVersions | undefined> {
  const bucket = bucketPlace(store);
  return bucket && new OldVersions(await firstConnection(context), bucket);
}

function bucketPlace(store: string): BucketPlace | undefined {
  if (!store.startsWith('s3://')) return undefined;
  const [, bucket = '', path = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(store) ?? [];
  if (bucket === '') throw wrong(store);
  return { bucket, prefix: path === '' || path.endsWith('/') ? path : `${path}/` };
}

async function firstConnection({ connections }: OperationContext): Promise<Connection> {
  const [place] = await connections.places();
  if (place === undefined) throw new UsageError('There is no account to reach the bucket with.');
  return connections.at(place.account, place.region);
}

function wrong(store: string): UsageError {
  return new UsageError(`"${store}" is no place for backups.`, {
    hint: 'Write s3://BUCKET/PREFIX, a path of a directory, or file:///PATH.',
  });
}
