import { parseArn, regionalArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { serviceCaller } from '../../../phase.ts';
import type { PhaseContext } from '../../../phase.ts';
import { insufficientBucketPolicy, insufficientTopicPolicy, noBucket } from '../errors.ts';
import { trailArn } from './find.ts';
import type { TrailRow, TrailSettings } from './state.ts';

type Named = Pick<TrailRow, 'region' | 'name'>;

/** CloudTrail writes in its own name, for a trail: what policies of buckets and topics are asked about. */
const writer = (phase: PhaseContext, trail: Named) =>
  serviceCaller('cloudtrail.amazonaws.com', phase.account, trailArn(phase, trail));

/** The folder of an account in the bucket. */
export const folderOf = ({ prefix }: TrailSettings, account: string): string =>
  `${prefix === undefined || prefix === '' ? '' : `${prefix}/`}AWSLogs/${account}`;

export async function putFile(
  phase: PhaseContext,
  trail: Named & Pick<TrailRow, 'settings'>,
  key: string,
  body: Uint8Array,
): Promise<void> {
  const { bucket, key: kms } = trail.settings;
  const sealed = kms === undefined ? {} : { ServerSideEncryption: 'aws:kms' as const, SSEKMSKeyId: kms };
  const input = {
    Bucket: bucket,
    Key: key,
    Body: body,
    ACL: 'bucket-owner-full-control' as const,
    ...sealed,
  };
  await phase.call('s3', 'PutObject', input, writer(phase, trail));
}

export async function tellTopic(
  phase: PhaseContext,
  trail: Named,
  topic: string,
  text: string,
): Promise<void> {
  await phase.call('sns', 'Publish', { TopicArn: topic, Message: text }, writer(phase, trail));
}

/**
 * Tries what the trail will do, as AWS does: it leaves an empty folder in the bucket and a message in the topic. A
 * lenient cloud only wants both to be there.
 */
export async function checkDestination(
  phase: PhaseContext,
  trail: Named & Pick<TrailRow, 'settings'>,
): Promise<void> {
  const { bucket, topicArn } = trail.settings;
  try {
    await phase.call('s3', 'GetBucketAcl', { Bucket: bucket }, writer(phase, trail));
    await putFile(phase, trail, `${folderOf(trail.settings, phase.account)}/CloudTrail/`, new Uint8Array());
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code === 'NoSuchBucket') throw noBucket(bucket);
    if (!phase.lenient) throw insufficientBucketPolicy(bucket);
  }
  if (topicArn === undefined) return;
  try {
    await tellTopic(phase, trail, topicArn, 'CloudTrail validation message.');
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (!phase.lenient || error.code === 'NotFound') throw insufficientTopicPolicy();
  }
}

/** A topic is given by its name or its ARN. */
export const topicOf = (phase: PhaseContext, given: string | undefined): string | undefined =>
  given === undefined || given === '' || parseArn(given) !== undefined
    ? given || undefined
    : regionalArn(phase, 'sns', given);
