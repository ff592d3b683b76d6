import { measuredTags, type Measure } from '../../metering/measure.ts';
import type { Tag } from '../../blocks/tags.ts';
import { defineTable, type Lookup } from '../../store/table.ts';
import type { ChecksumAlgorithm } from '../../../wire/checksum/hasher.ts';
import type { BucketSettings } from './settings/settings.ts';

export type Permission = 'FULL_CONTROL' | 'READ' | 'WRITE' | 'READ_ACP' | 'WRITE_ACP';

/** Who is granted something: an account, by its canonical id, or a group, by its URI. */
export interface Grant {
  readonly grantee: { readonly id: string } | { readonly uri: string };
  readonly permission: Permission;
}

/** Names of buckets are taken for everybody, so their rows are the whole cloud's. */
export interface BucketRow {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly created: number;
  readonly versioning?: 'Enabled' | 'Suspended' | undefined;
  readonly objectLock?: boolean | undefined;
  /** Of a directory bucket: the zone that it is in, such as `use1-az4`. */
  readonly zone?: string | undefined;
  /** Undefined: the owner's alone. */
  readonly acl?: readonly Grant[] | undefined;
  readonly settings: BucketSettings;
}

export interface Checksum {
  readonly algorithm: ChecksumAlgorithm;
  /** Base64; of a composite one with `-` and the number of parts. */
  readonly value: string;
  readonly type: 'FULL_OBJECT' | 'COMPOSITE';
}

export interface Encryption {
  readonly kind: 'AES256' | 'aws:kms' | 'aws:kms:dsse' | 'customer';
  /** ARN of the KMS key. */
  readonly keyId?: string | undefined;
  readonly bucketKey?: boolean | undefined;
  readonly context?: string | undefined;
  /** Of the customer's key, base64. */
  readonly keyMd5?: string | undefined;
}

/** What a client says of an object and gets back with it. */
export interface ContentHeaders {
  readonly contentType?: string | undefined;
  readonly cacheControl?: string | undefined;
  readonly contentDisposition?: string | undefined;
  readonly contentEncoding?: string | undefined;
  readonly contentLanguage?: string | undefined;
  /** As it was given, be it a date or not; epoch ms in rows that older versions wrote. */
  readonly expires?: string | number | undefined;
}

export interface Retention {
  readonly mode: 'GOVERNANCE' | 'COMPLIANCE';
  /** Epoch ms. */
  readonly until: number;
}

/** What an object is besides its bytes: set when it is written, and when an upload of parts begins. */
export interface ObjectProperties {
  readonly headers: ContentHeaders;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly storageClass?: string | undefined;
  readonly encryption: Encryption;
  readonly acl?: readonly Grant[] | undefined;
  readonly redirect?: string | undefined;
  readonly retention?: Retention | undefined;
  readonly legalHold?: boolean | undefined;
}

/** One version of an object, or a delete marker. */
export interface ObjectRow extends ObjectProperties {
  readonly bucket: string;
  readonly key: string;
  /** `null` for what was written without versioning. */
  readonly version: string;
  readonly marker?: true | undefined;
  readonly owner: string;
  readonly modified: number;
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** Undefined for a marker and for what was put together from parts. */
  readonly body?: number | undefined;
  /** Of the parts that it was put together from. */
  readonly manifest?: string | undefined;
  readonly parts?: number | undefined;
  readonly checksum?: Checksum | undefined;
  /** Whether it gets to where the bucket's rules send it, or came from where such rules were. */
  readonly replication?: 'PENDING' | 'COMPLETED' | 'FAILED' | 'REPLICA' | undefined;
  /** Of a restored copy: when it is there, and until when. */
  readonly restore?: { readonly ready: number; readonly until: number } | undefined;
  /** When it ceased to be the newest. */
  readonly replaced?: number | undefined;
  /** Place among the older versions of its key: lower is newer. */
  readonly place?: number | undefined;
}

export interface PartRow {
  readonly upload: string;
  readonly number: number;
  readonly size: number;
  readonly etag: string;
  readonly modified: number;
  readonly body: number;
  readonly checksum?: Checksum | undefined;
  /** CRC-64/NVME that S3 makes for itself, when the sender chose another checksum and the upload none. */
  readonly own?: Checksum | undefined;
}

export interface ManifestRow {
  readonly id: string;
  readonly parts: readonly PartRow[];
}

export interface UploadRow extends ObjectProperties {
  readonly bucket: string;
  readonly key: string;
  readonly id: string;
  readonly owner: string;
  readonly initiator: { readonly arn: string; readonly account: string };
  readonly initiated: number;
  readonly checksumAlgorithm?: ChecksumAlgorithm | undefined;
  readonly checksumType?: 'FULL_OBJECT' | 'COMPOSITE' | undefined;
  /** The object of this key was deleted meanwhile. */
  readonly disturbed?: boolean | undefined;
}

/** Between a key and what tells its rows apart: it comes before every character that a key may have. */
export const BREAK = '\0';

/** The id that was made last. */
let last: { readonly bucket: string; readonly key: string; readonly id: string } | undefined;

/**
 * The id of an object's row. A call asks for that of its object several times: the very same text need not be put
 * together, and hashed to look for its row, each time.
 */
export function objectId(bucket: string, key: string): string {
  if (last?.key !== key || last.bucket !== bucket) last = { bucket, key, id: `${bucket}/${key}` };
  return last.id;
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');
export const versionRowId = (bucket: string, key: string, place: number): string =>
  objectId(bucket, key) + BREAK + padded(place, 12);
export const partId = (upload: string, number: number): string => `${upload}/${padded(number, 5)}`;
export const uploadRowId = (bucket: string, key: string, id: string): string =>
  objectId(bucket, key) + BREAK + id;

export const buckets = defineTable<BucketRow>({
  name: 's3.buckets',
  scope: 'cloud',
  id: (row) => row.name,
  indexes: { owner: (row) => row.account },
  // Nothing by itself; but the tags of a bucket are those of its storage.
  metered: (row) => [storageMeasure(row, 'STANDARD', 0)],
});

function storageMeasure(
  { name, account, region, settings }: BucketRow,
  storageClass: string,
  amount: number,
): Measure {
  const tags = measuredTags(settings.tags ?? []);
  return { usage: `storage|${storageClass}`, resource: name, amount, tags, account, region };
}

/** The bytes of an object or a version, as its bucket's. */
function storedBytes(row: ObjectRow, find: Lookup): readonly Measure[] {
  const bucket = find(buckets, row.bucket);
  if (bucket === undefined || row.size === 0) return [];
  return [storageMeasure(bucket, row.storageClass ?? 'STANDARD', row.size)];
}

/** The newest version of each key, unless that is a delete marker: what a listing shows. */
export const objects = defineTable<ObjectRow>({
  name: 's3.objects',
  scope: 'cloud',
  id: (row) => objectId(row.bucket, row.key),
  metered: storedBytes,
});

/** Older versions, and all delete markers; the newest of a key first. */
export const versions = defineTable<ObjectRow>({
  name: 's3.versions',
  scope: 'cloud',
  id: (row) => versionRowId(row.bucket, row.key, row.place ?? 0),
  indexes: { version: (row) => objectId(row.bucket, row.key) + BREAK + row.version },
  metered: storedBytes,
});

export const uploads = defineTable<UploadRow>({
  name: 's3.uploads',
  scope: 'cloud',
  id: (row) => uploadRowId(row.bucket, row.key, row.id),
});

export const uploadParts = defineTable<PartRow>({
  name: 's3.upload-parts',
  scope: 'cloud',
  id: (row) => partId(row.upload, row.number),
});

/** What an object was put together from. */
export const manifests = defineTable<ManifestRow>({
  name: 's3.manifests',
  scope: 'cloud',
  id: (row) => row.id,
});
