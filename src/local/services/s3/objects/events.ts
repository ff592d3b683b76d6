import type { TimerContext } from '../../../action.ts';
import type { Caller } from '../../../caller.ts';
import { bucketArn } from '../access/arns.ts';
import { announceObject } from '../notify/announce-object.ts';
import { destinationsOf, wants } from '../notify/destinations.ts';
import { eventMessage } from '../notify/messages.ts';
import type { Delivery } from '../notify/deliver.ts';
import { replicateLater } from '../replicate/schedule.ts';
import type { BucketRow, ObjectRow } from '../state.ts';

type Teller = Pick<TimerContext, 'state' | 'timers' | 'now' | 'requestId' | 'random'> & {
  readonly caller?: Caller;
};

/** Tells whoever the bucket notifies of what has happened to an object, a job each, and who has a replica of it. */
export function tell(context: Teller, bucket: BucketRow, event: string, row: ObjectRow): void {
  replicateLater(context, bucket, event, row);
  const { notification } = bucket.settings;
  if (notification === undefined) return;
  if (notification.EventBridgeConfiguration !== undefined) announceObject(context, bucket, event, row);
  const { timers, now, requestId, random, caller } = context;
  for (const destination of destinationsOf(notification)) {
    if (!wants(destination, event, row.key)) continue;
    const principalId = caller === undefined ? 'AmazonCustomer' : `AWS:${caller.userId}`;
    const sequencer = random.hex(16).toUpperCase();
    const happening = { event, now, requestId, principalId, sequencer };
    const payload: Delivery = {
      kind: destination.kind,
      arn: destination.arn,
      message: eventMessage(bucket, row, destination.id, happening),
      account: bucket.account,
      bucketArn: bucketArn(bucket.partition, bucket.name),
    };
    timers.schedule({ due: now, kind: 's3.notify', key: `${bucket.name}/${sequencer}`, payload });
  }
}
