import type { Connection } from '../../aws/connection.ts';
import { decode } from '../../aws/s3/list-objects.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { compareKeys } from './key-order.ts';
import { parseS3Url } from './place.ts';
import type { S3Place } from './place.ts';

/** One version of an object, or a delete marker. */
export interface VersionRow {
  readonly key: string;
  readonly versionId: string;
  readonly latest: boolean;
  readonly deleteMarker: boolean;
  readonly size: number;
  readonly lastModified: Date | undefined;
  readonly storageClass: string | undefined;
}

/** All versions under a prefix: by key, the newest of each first. */
export async function* listVersions(
  { url }: { readonly url: string },
  context: OperationContext,
): AsyncGenerator<VersionRow> {
  const { connection } = await onePlace('s3 versions', context);
  yield* versionsUnder(connection, parseS3Url(url), context.signal);
}

export async function* versionsUnder(
  connection: Connection,
  { bucket, key: prefix }: S3Place,
  signal?: AbortSignal,
): AsyncGenerator<VersionRow> {
  const input = { Bucket: bucket, Prefix: prefix, EncodingType: 'url' };
  for await (const { Versions = [], DeleteMarkers = [], EncodingType } of connection.pages(
    's3',
    'ListObjectVersions',
    input,
    { signal },
  )) {
    const keyOf = (key = ''): string => (EncodingType === 'url' ? decode(key) : key);
    const rows = [
      ...Versions.map(
        ({ Key, VersionId = 'null', IsLatest = false, Size = 0, LastModified, StorageClass }) => ({
          key: keyOf(Key),
          versionId: VersionId,
          latest: IsLatest,
          deleteMarker: false,
          size: Size,
          lastModified: LastModified,
          storageClass: StorageClass,
        }),
      ),
      ...DeleteMarkers.map(({ Key, VersionId = 'null', IsLatest = false, LastModified }) => ({
        key: keyOf(Key),
        versionId: VersionId,
        latest: IsLatest,
        deleteMarker: true,
        size: 0,
        lastModified: LastModified,
        storageClass: undefined,
      })),
    ];
    // The answer has versions and markers in two lists; together they are in the order of keys and of time.
    yield* rows.sort((a, b) => order(a, b));
  }
}

function order(a: VersionRow, b: VersionRow): number {
  const keys = compareKeys(a.key, b.key);
  if (keys !== 0) return keys;
  if (a.latest !== b.latest) return a.latest ? -1 : 1;
  const times = (b.lastModified?.getTime() ?? 0) - (a.lastModified?.getTime() ?? 0);
  if (times !== 0 || a.deleteMarker === b.deleteMarker) return times;
  // S3 tells whole seconds: of the same one a marker is taken to hide the version, so that it is not overlooked.
  return a.deleteMarker ? -1 : 1;
}
