import { isoTime } from '../../../blocks/dates.ts';
import { defineTimer } from '../../../clock/timer.ts';
import { happen } from '../../events/port.ts';
import { SNAPSHOT_TIMER } from '../snapshots/create-snapshot.ts';
import { snapshots } from '../volumes/snapshot-row.ts';

/** A pending snapshot is complete. */
export const timer = defineTimer<{ readonly snapshotId: string }>({
  kind: SNAPSHOT_TIMER,
  fire({ snapshotId }, context) {
    const table = context.state.table(snapshots);
    const row = table.get(snapshotId);
    if (row?.state !== 'pending') return;
    table.put({ ...row, state: 'completed' });
    const { region, partition, now } = context;
    const arn = `arn:${partition}:ec2::${region}:snapshot/${snapshotId}`;
    happen(context, snapshotId, () => ({
      source: 'aws.ec2',
      type: 'EBS Snapshot Notification',
      resources: [arn],
      detail: {
        event: 'createSnapshot',
        result: 'succeeded',
        cause: '',
        'request-id': '',
        snapshot_id: arn,
        source: `arn:${partition}:ec2::${region}:volume/${row.volumeId}`,
        startTime: isoTime(row.startTime),
        endTime: isoTime(now),
      },
    }));
  },
});
