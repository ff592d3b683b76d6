import type { ReplicationConfiguration, ReplicationRule } from '../../../../wire/generated/s3.ts';
import type { Tag } from '../../../blocks/tags.ts';
import type { ObjectRow } from '../state.ts';

/** The bucket of an ARN such as `arn:aws:s3:::copies`. */
export function bucketInArn(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}

/**
 * The rules by which a version is replicated: for each bucket that it goes to, the one of highest priority.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html
 */
export function rulesFor({ Rules }: ReplicationConfiguration, row: ObjectRow): readonly ReplicationRule[] {
  const found = new Map<string, ReplicationRule>();
  for (const rule of Rules) {
    if (rule.Status !== 'Enabled' || !fits(rule, row)) continue;
    const other = found.get(rule.Destination.Bucket);
    if (other === undefined || (rule.Priority ?? 0) > (other.Priority ?? 0))
      found.set(rule.Destination.Bucket, rule);
  }
  return [...found.values()];
}

function fits(rule: ReplicationRule, row: ObjectRow): boolean {
  const { Filter, Prefix } = rule;
  const prefix = Filter?.And?.Prefix ?? Filter?.Prefix ?? Prefix ?? '';
  if (!row.key.startsWith(prefix)) return false;
  const tags: readonly Tag[] = Filter?.And?.Tags ?? (Filter?.Tag === undefined ? [] : [Filter.Tag]);
  // Of a rule with tags, delete markers are never replicated; of an older one, without a filter, they always are.
  if (row.marker === true)
    return tags.length === 0 && (Filter === undefined || rule.DeleteMarkerReplication?.Status === 'Enabled');
  const { kind } = row.encryption;
  if (kind !== 'AES256' && kind !== 'customer')
    if (rule.SourceSelectionCriteria?.SseKmsEncryptedObjects?.Status !== 'Enabled') return false;
  return tags.every(({ Key, Value }) =>
    (row.tags ?? []).some((tag) => tag.Key === Key && tag.Value === Value),
  );
}
