import { defineAction } from '../../../action.ts';
import { binTimes } from '../bin/find-binned.ts';
import { listBinnedVolumes } from '../bin/list-bin.ts';
import { onEverything } from '../instances/authorize.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListVolumesInRecycleBin.html */
export const action = defineAction('ec2', 'ListVolumesInRecycleBin', {
  authorize: (_input, context) => onEverything('ListVolumesInRecycleBin', context),
  handler(input, context) {
    const { rows, nextToken } = listBinnedVolumes(input.VolumeIds, input, context);
    return {
      Volumes: rows.map((binned) => {
        const { row } = binned;
        return {
          VolumeId: binned.id,
          VolumeType: row.type,
          Size: row.size,
          Iops: row.iops,
          Throughput: row.throughput,
          AvailabilityZone: row.zone,
          AvailabilityZoneId: row.zoneId,
          SnapshotId: row.snapshotId,
          CreateTime: new Date(row.createTime),
          ...binTimes(binned),
        };
      }),
      NextToken: nextToken,
    };
  },
});
