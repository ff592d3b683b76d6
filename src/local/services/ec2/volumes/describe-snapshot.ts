import type { Snapshot } from '../../../../wire/generated/ec2.ts';
import { isoTime } from '../../../blocks/dates.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import type { SnapshotRow } from './snapshot-row.ts';
import { shownTags } from '../../../blocks/shown-tags.ts';

/** A snapshot as `DescribeSnapshots` answers it. @param now virtual time: progress follows it. */
export function describeSnapshot(row: SnapshotRow, now: number): Snapshot {
  return {
    SnapshotId: row.id,
    VolumeId: row.volumeId,
    VolumeSize: row.size,
    OwnerId: row.account,
    Description: row.description,
    Encrypted: row.encrypted,
    KmsKeyId: row.kmsKeyId,
    StartTime: new Date(row.startTime),
    CompletionTime: row.state === 'completed' ? new Date(row.completionTime) : undefined,
    State: row.state,
    StateMessage: row.stateMessage,
    Progress: progressOf(row, now),
    StorageTier: row.tier?.storageTier ?? 'standard',
    RestoreExpiryTime: row.tier?.restoreExpires === undefined ? undefined : new Date(row.tier.restoreExpires),
    FullSnapshotSizeInBytes: row.fullSize,
    TransferType: row.transfer,
    CompletionDurationMinutes: row.completionMinutes,
    SseType: row.encrypted ? 'sse-kms' : undefined,
    Tags: shownTags(row.tags),
  };
}

function progressOf(row: SnapshotRow, now: number): string {
  if (row.state === 'completed') return '100%';
  if (row.writing !== undefined) return `${row.writing.progress}%`;
  const part = (now - row.startTime) / (row.completionTime - row.startTime);
  return `${Math.min(99, Math.max(0, Math.floor(part * 100)))}%`;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html */
export function snapshotFilters(now: number): FilterTable<SnapshotRow> {
  return {
    description: (row) => row.description,
    encrypted: (row) => row.encrypted,
    'owner-alias': () => undefined,
    'owner-id': (row) => row.account,
    progress: (row) => progressOf(row, now),
    'snapshot-id': (row) => row.id,
    'start-time': (row) => isoTime(row.startTime),
    status: (row) => row.state,
    'storage-tier': (row) => row.tier?.storageTier ?? 'standard',
    'transfer-type': (row) => row.transfer,
    'volume-id': (row) => row.volumeId,
    'volume-size': (row) => row.size,
  };
}
