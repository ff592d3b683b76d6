import type { BucketRow, ObjectRow } from '../state.ts';
import { bucketArn } from '../access/arns.ts';
import { canonicalId } from '../buckets/owner.ts';

/** Who did what, as far as a message tells it. */
export interface Happening {
  readonly event: string;
  readonly now: number;
  readonly requestId: string;
  readonly principalId: string;
  readonly sequencer: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export function eventMessage(
  bucket: BucketRow,
  row: ObjectRow,
  configurationId: string,
  happening: Happening,
): string {
  const { event, now, requestId, principalId, sequencer } = happening;
  const removed = event.startsWith('s3:ObjectRemoved:');
  const object = {
    key: encodeURIComponent(row.key).replaceAll('%20', '+').replaceAll('%2F', '/'),
    ...(removed ? {} : { size: row.size, eTag: row.etag }),
    ...(row.version === 'null' ? {} : { versionId: row.version }),
    sequencer,
  };
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: bucket.region,
    eventTime: new Date(now).toISOString(),
    eventName: event.replace(/^s3:/, ''),
    userIdentity: { principalId },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': requestId, 'x-amz-id-2': hostIdOf(requestId) },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId,
      bucket: {
        name: bucket.name,
        ownerIdentity: { principalId: canonicalId(bucket.account).slice(0, 14).toUpperCase() },
        arn: bucketArn(bucket.partition, bucket.name),
      },
      object,
    },
  };
  return JSON.stringify({ Records: [record] });
}

/** What a queue gets once it is named: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export function testMessage(bucket: string, requestId: string, now: number): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: new Date(now).toISOString(),
    Bucket: bucket,
    RequestId: requestId,
    HostId: hostIdOf(requestId),
  });
}

function hostIdOf(requestId: string): string {
  return Buffer.from(`${requestId}/${requestId}`).toString('base64');
}
