import type { TimerContext } from '../../../action.ts';
import type { Caller } from '../../../caller.ts';
import { tellDefaultBus } from '../../events/port.ts';
import { bucketArn } from '../access/arns.ts';
import type { BucketRow } from '../state.ts';
import { isBeside, isRemoval, sequencerOf } from './told.ts';
import type { Told } from './told.ts';

type Teller = Pick<TimerContext, 'timers' | 'now' | 'requestId' | 'random'> & { readonly caller?: Caller };

interface Named {
  readonly type: string;
  readonly more: Readonly<Record<string, string>>;
}

/** What a kind of event is called, and what it tells besides. */
function nameOf(event: string, { storageClass = 'STANDARD', restore }: Told): Named {
  const [, group = '', kind = ''] = event.split(':');
  if (group === 'ObjectCreated') {
    const reasons: Readonly<Record<string, string>> = {
      Post: 'POST Object',
      Copy: 'CopyObject',
      CompleteMultipartUpload: 'CompleteMultipartUpload',
    };
    return { type: 'Object Created', more: { reason: reasons[kind] ?? 'PutObject' } };
  }
  if (isRemoval(event)) {
    const deletion = kind === 'DeleteMarkerCreated' ? 'Delete Marker Created' : 'Permanently Deleted';
    const reason = group === 'ObjectRemoved' ? 'DeleteObject' : 'Lifecycle Expiration';
    return { type: 'Object Deleted', more: { reason, 'deletion-type': deletion } };
  }
  if (group === 'ObjectRestore') return restored(kind, storageClass, restore?.until);
  if (group === 'ObjectTagging')
    return { type: kind === 'Put' ? 'Object Tags Added' : 'Object Tags Deleted', more: {} };
  if (group === 'ObjectAcl') return { type: 'Object ACL Updated', more: {} };
  return { type: 'Object Storage Class Changed', more: { 'destination-storage-class': storageClass } };
}

function restored(kind: string, storageClass: string, until = 0): Named {
  if (kind === 'Delete') return { type: 'Object Restore Expired', more: {} };
  const source = { 'source-storage-class': storageClass };
  if (kind === 'Post') return { type: 'Object Restore Initiated', more: source };
  const expiry = new Date(until).toISOString().replace(/\.\d+Z$/, 'Z');
  return { type: 'Object Restore Completed', more: { 'restore-expiry-time': expiry, ...source } };
}

/** Tells EventBridge: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
export function announceObject(context: Teller, bucket: BucketRow, event: string, row: Told): void {
  const { type, more } = nameOf(event, row);
  const sequencer = sequencerOf(context.now, context.random);
  const beside = isBeside(event);
  tellDefaultBus(context, sequencer, {
    source: 'aws.s3',
    type,
    resources: [bucketArn(bucket.partition, bucket.name)],
    detail: {
      version: '0',
      bucket: { name: bucket.name },
      object: {
        key: row.key,
        ...(beside || isRemoval(event) ? {} : { size: row.size }),
        ...(isRemoval(event) ? {} : { etag: row.etag }),
        ...(row.version === 'null' ? {} : { 'version-id': row.version }),
        ...(beside || event.startsWith('s3:ObjectRestore:') ? {} : { sequencer }),
      },
      'request-id': context.requestId,
      requester: context.caller?.account ?? 's3.amazonaws.com',
      // What S3 does by itself comes from no address.
      ...(context.caller === undefined ? {} : { 'source-ip-address': '127.0.0.1' }),
      ...more,
    },
  });
}
