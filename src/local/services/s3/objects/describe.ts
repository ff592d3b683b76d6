import type { BucketRow, ContentHeaders, ObjectRow } from '../state.ts';
import { encryptionOutput } from './encryption.ts';
import { lockOutput } from './locks.ts';
import { shownMetadata } from './metadata.ts';
import type { Overrides } from './overrides.ts';
import { shownTime } from './shown-time.ts';

export const quoted = (etag: string): string => `"${etag}"`;

/** A version as answers name it: a bucket that never had versions does not speak of them. */
export function shownVersion(bucket: BucketRow, row: Pick<ObjectRow, 'version'>): string | undefined {
  return bucket.versioning === undefined ? undefined : row.version;
}

export const shownClass = ({ storageClass }: Pick<ObjectRow, 'storageClass'>): string =>
  storageClass ?? 'STANDARD';

/** What GetObject and HeadObject tell of an object. */
export function describeObject(bucket: BucketRow, row: ObjectRow, asked: Overrides, now: number) {
  const { headers, tags, redirect } = row;
  return {
    AcceptRanges: 'bytes',
    LastModified: shownTime(row.modified),
    ETag: quoted(row.etag),
    ContentLength: row.size,
    ContentType: asked.ResponseContentType ?? headers.contentType ?? 'binary/octet-stream',
    CacheControl: asked.ResponseCacheControl ?? headers.cacheControl,
    ContentDisposition: asked.ResponseContentDisposition ?? headers.contentDisposition,
    ContentEncoding: asked.ResponseContentEncoding ?? headers.contentEncoding,
    ContentLanguage: asked.ResponseContentLanguage ?? headers.contentLanguage,
    Expires: asked.ResponseExpires?.toUTCString() ?? shownExpires(headers.expires),
    Metadata: shownMetadata(row.metadata),
    VersionId: shownVersion(bucket, row),
    // S3 leaves the standard class unsaid.
    StorageClass: row.storageClass,
    ReplicationStatus: row.replication,
    WebsiteRedirectLocation: redirect,
    TagCount: tags === undefined || tags.length === 0 ? undefined : tags.length,
    Restore: restoreText(row, now),
    ...encryptionOutput(row.encryption),
    ...lockOutput(row),
  };
}

function shownExpires(kept: ContentHeaders['expires']): string | undefined {
  return typeof kept === 'number' ? new Date(kept).toUTCString() : kept;
}

function restoreText({ restore }: ObjectRow, now: number): string | undefined {
  if (restore === undefined || (restore.ready <= now && restore.until <= now)) return undefined;
  if (restore.ready > now) return 'ongoing-request="true"';
  return `ongoing-request="false", expiry-date="${new Date(restore.until).toUTCString()}"`;
}

const ARCHIVED: ReadonlySet<string> = new Set(['GLACIER', 'DEEP_ARCHIVE']);

/** Whether the bytes of an object cannot be read now: archived, and not restored. */
export function isArchived({ storageClass, restore }: ObjectRow, now: number): boolean {
  if (storageClass === undefined || !ARCHIVED.has(storageClass)) return false;
  return restore === undefined || restore.ready > now || restore.until <= now;
}
