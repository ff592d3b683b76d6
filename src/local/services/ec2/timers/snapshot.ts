import { isoTime } from '../../../blocks/dates.ts';
import { defineTimer } from '../../../clock/timer.ts';
import { happen } from '../../events/port.ts';
import { SNAPSHOT_TIMER } from '../snapshots/create-snapshot.ts';
import { snapshots } from '../volumes/snapshot-row.ts';

/** A pending snapshot is complete, or has failed as a copy whose key cannot be used. */
export const timer = defineTimer<{ readonly snapshotId: string; readonly isSealed?: boolean }>({
  kind: SNAPSHOT_TIMER,
  fire({ snapshotId, isSealed }, context) {
    const table = context.state.table(snapshots);
    const row = table.get(snapshotId);
    if (row?.state !== 'pending') return;
    if (isSealed === true) {
      table.put({ ...row, state: 'error', stateMessage: 'Given key ID is not accessible' });
      return;
    }
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
