import type { TimerContext } from '../../../action.ts';
import type { Caller } from '../../../caller.ts';
import { bucketArn } from '../access/arns.ts';
import { announceObject } from '../notify/announce-object.ts';
import { destinationsOf, wants } from '../notify/destinations.ts';
import { eventMessage } from '../notify/messages.ts';
import { sequencerOf } from '../notify/told.ts';
import type { Told } from '../notify/told.ts';
import type { Delivery } from '../notify/deliver.ts';
import { replicateLater } from '../replicate/schedule.ts';
import type { BucketRow, ObjectRow } from '../state.ts';

type Teller = Pick<TimerContext, 'state' | 'timers' | 'now' | 'requestId' | 'random'> & {
  readonly caller?: Caller;
  readonly trace?: string | undefined;
};

/** Tells whoever the bucket notifies of what has happened to an object, a job each, and who has a replica of it. */
export function tell(context: Teller, bucket: BucketRow, event: string, row: ObjectRow): void {
  replicateLater(context, bucket, event, row);
  notify(context, bucket, event, row);
}

/** Of many that are deleted at once also those are told that were not there. */
export function tellOfNothing(context: Teller, bucket: BucketRow, key: string): void {
  notify(context, bucket, 's3:ObjectRemoved:Delete', { key, version: 'null', size: 0, etag: '' });
}

function notify(context: Teller, bucket: BucketRow, event: string, row: Told): void {
  const { notification } = bucket.settings;
  if (notification === undefined) return;
  if (notification.EventBridgeConfiguration !== undefined) announceObject(context, bucket, event, row);
  const { timers, now, requestId, random, caller, trace } = context;
  for (const destination of destinationsOf(notification)) {
    if (!wants(destination, event, row.key)) continue;
    const principalId = caller && `AWS:${caller.userId}`;
    const sequencer = sequencerOf(now, random);
    const happening = { event, now, requestId, principalId, sequencer };
    const payload: Delivery = {
      kind: destination.kind,
      arn: destination.arn,
      message: eventMessage(bucket, row, destination.id, happening),
      account: bucket.account,
      bucketArn: bucketArn(bucket.partition, bucket.name),
      trace,
    };
    timers.schedule({ due: now, kind: 's3.notify', key: `${bucket.name}/${sequencer}`, payload });
  }
}
