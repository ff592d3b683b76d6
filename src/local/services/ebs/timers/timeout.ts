import { defineTimer } from '../../../clock/timer.ts';
import { giveUpSnapshot, snapshots } from '../../ec2/port.ts';
import { WRITE_TIMEOUT } from '../write-timeout.ts';

/** Nobody has written to a snapshot for as long as StartSnapshot allowed. */
export const timer = defineTimer<{ readonly snapshotId: string }>({
  kind: WRITE_TIMEOUT,
  fire({ snapshotId }, context) {
    const row = context.state.table(snapshots).get(snapshotId);
    if (row?.writing !== undefined) giveUpSnapshot(context, row);
  },
});
