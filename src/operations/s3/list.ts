import { listObjects } from '../../aws/s3/list-objects.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { parseS3Url } from './place.ts';

export interface BucketRow {
  readonly name: string;
  readonly region: string | undefined;
  readonly created: Date | undefined;
}

/** The buckets of the account; one connection sees those of every region. */
export async function* listBuckets(
  {
    prefix,
    region,
    pageSize = 1000,
  }: {
    readonly prefix?: string | undefined;
    /** Only those of this region. */
    readonly region?: string | undefined;
    readonly pageSize?: number | undefined;
  },
  context: OperationContext,
): AsyncGenerator<BucketRow> {
  const [place] = await context.connections.places();
  if (place === undefined) return;
  // Only the endpoint of a region tells of the buckets of that region alone.
  const connection = await context.connections.at(place.account, region ?? place.region);
  for await (const { Buckets = [] } of connection.pages(
    's3',
    'ListBuckets',
    { Prefix: prefix, BucketRegion: region, MaxBuckets: pageSize },
    { signal: context.signal },
  )) {
    for (const { Name = '', BucketRegion, CreationDate } of Buckets)
      yield { name: Name, region: BucketRegion, created: CreationDate };
  }
}

/** A line of a listing: an object, or a prefix under which there are more. */
export interface ListedRow {
  readonly key: string;
  readonly kind: 'object' | 'prefix';
  readonly size: number | undefined;
  readonly lastModified: Date | undefined;
  readonly storageClass: string | undefined;
}

export interface ListInput {
  /** `s3://BUCKET/PREFIX`. */
  readonly url: string;
  /** Everything under the prefix, not only what is directly there. */
  readonly recursive?: boolean | undefined;
  /** Objects that one list tells of; a thousand without. */
  readonly pageSize?: number | undefined;
}

/** What is under a prefix, in the order of S3. */
export async function* listKeys(
  { url, recursive = false, pageSize }: ListInput,
  context: OperationContext,
): AsyncGenerator<ListedRow> {
  const { connection } = await onePlace('s3 ls', context);
  const { bucket, key: prefix } = parseS3Url(url);
  const delimiter = recursive ? undefined : '/';
  for await (const { objects, prefixes } of listObjects(connection, {
    bucket,
    prefix,
    delimiter,
    pageSize,
    signal: context.signal,
  })) {
    for (const key of prefixes)
      yield { key, kind: 'prefix', size: undefined, lastModified: undefined, storageClass: undefined };
    for (const { key, size, lastModified, storageClass } of objects) {
      yield {
        key,
        kind: 'object',
        size,
        lastModified: lastModified === undefined ? undefined : new Date(lastModified),
        storageClass,
      };
    }
  }
}
