import type { BucketRow } from '../state.ts';
import { bucketArn } from '../access/arns.ts';
import { canonicalId } from '../buckets/owner.ts';
import { isBeside, isRemoval } from './told.ts';
import type { Told } from './told.ts';
import { hostId } from '../../../../wire/server/request-ids.ts';

/** Who did what, as far as a message tells it. */
export interface Happening {
  readonly event: string;
  readonly now: number;
  readonly requestId: string;
  /** Undefined when S3 acts by itself. */
  readonly principalId: string | undefined;
  readonly sequencer: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export function eventMessage(
  bucket: BucketRow,
  row: Told,
  configurationId: string,
  happening: Happening,
): string {
  const { event, now, requestId, principalId, sequencer } = happening;
  const beside = isBeside(event);
  const byLifecycle = event.startsWith('s3:Lifecycle');
  const owner = canonicalId(bucket.account).slice(0, 14).toUpperCase();
  const itself = byLifecycle ? 's3.amazonaws.com' : `AmazonCustomer:${owner}`;
  const object = {
    key: encodeURIComponent(row.key).replaceAll('%20', '+').replaceAll('%2F', '/'),
    ...(beside || isRemoval(event) ? {} : { size: row.size }),
    ...(isRemoval(event) ? {} : { eTag: row.etag }),
    ...(row.version === 'null' ? {} : { versionId: row.version }),
    ...(beside ? {} : { sequencer }),
  };
  const record = {
    eventVersion: beside || byLifecycle || event === 's3:ObjectRestore:Delete' ? '2.3' : '2.1',
    eventSource: 'aws:s3',
    awsRegion: bucket.region,
    eventTime: new Date(now).toISOString(),
    eventName: event.replace(/^s3:/, ''),
    userIdentity: { principalId: principalId ?? itself },
    requestParameters: { sourceIPAddress: byLifecycle ? 's3.amazonaws.com' : '127.0.0.1' },
    responseElements: { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId(requestId) },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId,
      bucket: {
        name: bucket.name,
        ownerIdentity: { principalId: owner },
        arn: bucketArn(bucket.partition, bucket.name),
      },
      object,
    },
    ...besides(event, row),
  };
  return JSON.stringify({ Records: [record] });
}

/** What only messages about archives have. */
function besides(event: string, { storageClass, restore }: Told): object {
  if (event === 's3:LifecycleTransition')
    return { lifecycleEventData: { transitionEventData: { destinationStorageClass: storageClass } } };
  if (event !== 's3:ObjectRestore:Completed' || restore === undefined) return {};
  const lifecycleRestorationExpiryTime = new Date(restore.until).toISOString();
  const restoreEventData = { lifecycleRestorationExpiryTime, lifecycleRestoreStorageClass: storageClass };
  return { glacierEventData: { restoreEventData } };
}

/** What a queue gets once it is named: https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export function testMessage(bucket: string, requestId: string, now: number): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: new Date(now).toISOString(),
    Bucket: bucket,
    RequestId: requestId,
    HostId: hostId(requestId),
  });
}
