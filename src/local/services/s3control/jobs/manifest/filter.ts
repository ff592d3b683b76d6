import type {
  JobManifestGeneratorFilter,
  ObjectEncryptionFilter,
} from '../../../../../wire/generated/s3control.ts';
import { isEligibleForReplication } from '../../../s3/port.ts';
import type { BucketRow, ObjectRow } from '../../../s3/port.ts';

/** Whether a generated manifest lists a version. All that is asked for has to hold; of each list one is enough. */
export function fits(
  bucket: BucketRow,
  row: ObjectRow,
  filter: JobManifestGeneratorFilter | undefined,
  now: number,
): boolean {
  if (row.marker === true) return false;
  if (filter === undefined) return true;
  const { KeyNameConstraint: names, CreatedAfter, CreatedBefore } = filter;
  const { ObjectSizeGreaterThanBytes: above, ObjectSizeLessThanBytes: below } = filter;
  const key = row.key;
  return (
    anyOf(names?.MatchAnyPrefix, (text) => key.startsWith(text)) &&
    anyOf(names?.MatchAnySuffix, (text) => key.endsWith(text)) &&
    anyOf(names?.MatchAnySubstring, (text) => key.includes(text)) &&
    (CreatedAfter === undefined || row.modified > CreatedAfter.getTime()) &&
    (CreatedBefore === undefined || row.modified < CreatedBefore.getTime()) &&
    (above === undefined || row.size > above) &&
    (below === undefined || row.size < below) &&
    anyOf(filter.MatchAnyStorageClass, (name) => name === (row.storageClass ?? 'STANDARD')) &&
    anyOf(filter.ObjectReplicationStatuses, (status) => status === statusOf(row)) &&
    anyOf(filter.MatchAnyObjectEncryption, (wanted) => isEncryptedSo(row, wanted)) &&
    (filter.EligibleForReplication !== true || isEligibleForReplication(bucket, row, now))
  );
}

function anyOf<Item>(list: readonly Item[] | undefined, holds: (item: Item) => boolean): boolean {
  return list === undefined || list.length === 0 || list.some(holds);
}

const statusOf = ({ replication }: ObjectRow): string => replication ?? 'NONE';

function isEncryptedSo({ encryption }: ObjectRow, wanted: ObjectEncryptionFilter): boolean {
  const { kind, keyId, bucketKey } = encryption;
  if (wanted.SSES3 !== undefined) return kind === 'AES256';
  if (wanted.SSEC !== undefined) return kind === 'customer';
  if (wanted.DSSEKMS !== undefined) return kind === 'aws:kms:dsse' && isKey(keyId, wanted.DSSEKMS.KmsKeyArn);
  const { SSEKMS } = wanted;
  if (SSEKMS === undefined) return false;
  const { KmsKeyArn, BucketKeyEnabled } = SSEKMS;
  if (BucketKeyEnabled !== undefined && BucketKeyEnabled !== (bucketKey ?? false)) return false;
  return kind === 'aws:kms' && isKey(keyId, KmsKeyArn);
}

const isKey = (keyId: string | undefined, wanted: string | undefined): boolean =>
  wanted === undefined || keyId === wanted;
