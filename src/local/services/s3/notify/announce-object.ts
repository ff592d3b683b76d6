import type { TimerContext } from '../../../action.ts';
import type { Caller } from '../../../caller.ts';
import { tellDefaultBus } from '../../events/port.ts';
import { bucketArn } from '../access/arns.ts';
import type { BucketRow, ObjectRow } from '../state.ts';

type Teller = Pick<TimerContext, 'timers' | 'now' | 'requestId' | 'random'> & { readonly caller?: Caller };

/** What a kind of event is called, and what AWS says that it came from. */
function nameOf(event: string): { readonly type: string; readonly more: Readonly<Record<string, string>> } {
  const [, group = '', kind = ''] = event.split(':');
  if (group === 'ObjectCreated') {
    const reasons: Readonly<Record<string, string>> = {
      Post: 'POST Object',
      Copy: 'CopyObject',
      CompleteMultipartUpload: 'CompleteMultipartUpload',
    };
    return { type: 'Object Created', more: { reason: reasons[kind] ?? 'PutObject' } };
  }
  if (group === 'ObjectRemoved') {
    const deletion = kind === 'DeleteMarkerCreated' ? 'Delete Marker Created' : 'Permanently Deleted';
    return { type: 'Object Deleted', more: { reason: 'DeleteObject', 'deletion-type': deletion } };
  }
  if (group === 'ObjectTagging')
    return { type: kind === 'Put' ? 'Object Tags Added' : 'Object Tags Deleted', more: {} };
  return { type: group === 'ObjectAcl' ? 'Object ACL Updated' : 'Object Storage Class Changed', more: {} };
}

/** Tells EventBridge: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
export function announceObject(context: Teller, bucket: BucketRow, event: string, row: ObjectRow): void {
  const { type, more } = nameOf(event);
  const sequencer = context.random.hex(18).toUpperCase();
  const deleted = type === 'Object Deleted';
  tellDefaultBus(context, sequencer, {
    source: 'aws.s3',
    type,
    resources: [bucketArn(bucket.partition, bucket.name)],
    detail: {
      version: '0',
      bucket: { name: bucket.name },
      object: {
        key: row.key,
        ...(deleted ? {} : { size: row.size, etag: row.etag }),
        ...(row.version === 'null' ? {} : { 'version-id': row.version }),
        sequencer,
      },
      'request-id': context.requestId,
      requester: context.caller?.account ?? 's3.amazonaws.com',
      'source-ip-address': '127.0.0.1',
      ...more,
    },
  });
}
