import { defineAction } from '../../../action.ts';
import { binTimes } from '../bin/find-binned.ts';
import { listBinnedSnapshots } from '../bin/list-bin.ts';
import { onEverything } from '../instances/authorize.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListSnapshotsInRecycleBin.html */
export const action = defineAction('ec2', 'ListSnapshotsInRecycleBin', {
  authorize: (_input, context) => onEverything('ListSnapshotsInRecycleBin', context),
  handler(input, context) {
    const { rows, nextToken } = listBinnedSnapshots(input.SnapshotIds, input, context);
    return {
      Snapshots: rows.map((binned) => ({
        SnapshotId: binned.id,
        ...binTimes(binned),
        Description: binned.row.description,
        VolumeId: binned.row.volumeId,
      })),
      NextToken: nextToken,
    };
  },
});
