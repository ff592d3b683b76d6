import { percentEncode } from '../../../../wire/percent.ts';
import { canonicalId } from '../buckets/owner.ts';
import { shownClass } from '../objects/describe.ts';
import type { ListedVersion } from '../listing/versions.ts';
import type { Encryption, ObjectRow } from '../state.ts';

type Field = (row: ObjectRow) => string;

const statuses: Readonly<Record<Encryption['kind'], string>> = {
  AES256: 'SSE-S3',
  customer: 'SSE-C',
  'aws:kms': 'SSE-KMS',
  'aws:kms:dsse': 'DSSE-KMS',
};

const date = (time: number | undefined): string => (time === undefined ? '' : new Date(time).toISOString());

/** The fields that a report may have, in the order in which it has them: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html#storage-inventory-contents */
export const optionalFields: Readonly<Record<string, Field>> = {
  Size: ({ size, marker }) => (marker === true ? '' : String(size)),
  LastModifiedDate: ({ modified }) => date(modified),
  ETag: ({ etag }) => etag,
  StorageClass: (row) => (row.marker === true ? '' : shownClass(row)),
  IsMultipartUploaded: ({ manifest, marker }) => (marker === true ? '' : String(manifest !== undefined)),
  ReplicationStatus: ({ replication }) => replication ?? '',
  EncryptionStatus: ({ encryption, marker }) => (marker === true ? '' : statuses[encryption.kind]),
  ObjectLockRetainUntilDate: ({ retention }) => date(retention?.until),
  ObjectLockMode: ({ retention }) => retention?.mode ?? '',
  ObjectLockLegalHoldStatus: ({ legalHold }) => (legalHold === undefined ? '' : legalHold ? 'On' : 'Off'),
  IntelligentTieringAccessTier: ({ storageClass }) =>
    storageClass === 'INTELLIGENT_TIERING' ? 'FREQUENT' : '',
  BucketKeyStatus: ({ encryption }) =>
    encryption.kind.startsWith('aws:kms') ? (encryption.bucketKey === true ? 'ENABLED' : 'DISABLED') : '',
  ChecksumAlgorithm: ({ checksum }) => checksum?.algorithm ?? '',
  ObjectAccessControlList: () => '',
  ObjectOwner: ({ owner }) => canonicalId(owner),
};

/** What a report is to have of each object. */
export interface Columns {
  /** With all versions a report says of each which it is. */
  readonly versions: boolean;
  readonly optional: readonly string[];
}

export function columnsOf(wanted: readonly string[] | undefined, versions: boolean): Columns {
  return { versions, optional: Object.keys(optionalFields).filter((name) => wanted?.includes(name)) };
}

/** `Bucket, Key, VersionId, …`, as a manifest says what its files hold. */
export function schemaOf({ versions, optional }: Columns): string {
  return [
    'Bucket',
    'Key',
    ...(versions ? ['VersionId', 'IsLatest', 'IsDeleteMarker'] : []),
    ...optional,
  ].join(', ');
}

/** One line. Keys are encoded as in URLs, so that no quote or line end of theirs is in the way. */
export function lineOf({ row, latest }: Omit<ListedVersion, 'key'>, { versions, optional }: Columns): string {
  const values = [row.bucket, percentEncode(row.key).replaceAll('%2F', '/')];
  if (versions) {
    const version = row.version === 'null' ? '' : row.version;
    values.push(version, String(latest), String(row.marker === true));
  }
  for (const name of optional) values.push(optionalFields[name]?.(row) ?? '');
  return `${values.map((value) => `"${value}"`).join(',')}\n`;
}
