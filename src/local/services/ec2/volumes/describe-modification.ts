import type { VolumeModification } from '../../../../wire/generated/ec2.ts';
import { isoTime } from '../../../blocks/dates.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { ModificationRow } from './modification-row.ts';

/** A modification as `ModifyVolume` and `DescribeVolumesModifications` answer it. @param now Virtual time. */
export function describeModification(row: ModificationRow, now: number): VolumeModification {
  return {
    VolumeId: row.volumeId,
    ModificationState: row.state,
    OriginalSize: row.original.size,
    OriginalVolumeType: row.original.type,
    OriginalIops: row.original.iops,
    OriginalThroughput: row.original.throughput,
    OriginalMultiAttachEnabled: row.original.multiAttach,
    TargetSize: row.target.size,
    TargetVolumeType: row.target.type,
    TargetIops: row.target.iops,
    TargetThroughput: row.target.throughput,
    TargetMultiAttachEnabled: row.target.multiAttach,
    Progress: progressOf(row, now),
    StartTime: new Date(row.startTime),
    EndTime: row.state === 'completed' ? new Date(row.endTime) : undefined,
  };
}

function progressOf(row: ModificationRow, now: number): number {
  if (row.state === 'completed') return 100;
  if (row.state !== 'optimizing') return 0;
  const part = (now - row.effectTime) / (row.endTime - row.effectTime);
  return Math.min(99, Math.max(0, Math.floor(part * 100)));
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumesModifications.html */
export const modificationFilters: FilterTable<ModificationRow> = {
  'modification-state': (row) => row.state,
  'original-iops': (row) => row.original.iops,
  'original-size': (row) => row.original.size,
  'original-volume-type': (row) => row.original.type,
  originalMultiAttachEnabled: (row) => row.original.multiAttach,
  'start-time': (row) => isoTime(row.startTime),
  'target-iops': (row) => row.target.iops,
  'target-size': (row) => row.target.size,
  'target-volume-type': (row) => row.target.type,
  targetMultiAttachEnabled: (row) => row.target.multiAttach,
  'volume-id': (row) => row.volumeId,
};
