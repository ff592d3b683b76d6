import { defineTimer } from '../../../clock/timer.ts';
import { SNAPSHOT_TIMER } from '../snapshots/create-snapshot.ts';
import { snapshots } from '../volumes/snapshot-row.ts';

/** A pending snapshot is complete. */
export const timer = defineTimer<{ readonly snapshotId: string }>({
  kind: SNAPSHOT_TIMER,
  fire({ snapshotId }, { state }) {
    const table = state.table(snapshots);
    const row = table.get(snapshotId);
    if (row?.state === 'pending') table.put({ ...row, state: 'completed' });
  },
});
