import type { TimerContext } from '../../../action.ts';
import type { ReplicationConfiguration } from '../../../../wire/generated/s3.ts';
import { invalidRequest, malformedXml } from '../errors.ts';
import { buckets } from '../state.ts';
import type { BucketRow } from '../state.ts';

type Reader = Pick<TimerContext, 'state' | 'random'>;

/** Both buckets have versions, and each rule has an id: https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html */
export function checkReplication(
  { state, random }: Reader,
  bucket: BucketRow,
  given: ReplicationConfiguration,
): ReplicationConfiguration {
  if (bucket.versioning !== 'Enabled')
    throw invalidRequest("Versioning must be 'Enabled' on the bucket to apply a replication configuration");
  if (given.Rules.length === 0 || given.Role === '') throw malformedXml();
  const rules = given.Rules.map((rule) => {
    const target = state.table(buckets).get(rule.Destination.Bucket.replace(/^arn:[^:]*:s3:::/, ''));
    if (target === undefined) throw invalidRequest('Destination bucket must exist.');
    if (target.versioning !== 'Enabled')
      throw invalidRequest('Destination bucket must have versioning enabled.');
    return rule.ID === undefined || rule.ID === '' ? { ...rule, ID: random.uuid() } : rule;
  });
  return { ...given, Rules: rules };
}
