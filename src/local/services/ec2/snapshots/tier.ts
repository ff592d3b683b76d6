import type { SnapshotTierStatus } from '../../../../wire/generated/ec2.ts';
import type { ActionContext, TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import { snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow, SnapshotTier } from '../volumes/snapshot-row.ts';

export const TIER_TIMER = 'ec2.snapshot.tier';

const DAY = 86_400_000;
/** "Archiving can take up to 72 hours", and so can a restore; here a day. */
const TAKES = DAY;

const wrongState = (message: string): AwsError => new AwsError('IncorrectState', 400, message);

/** Whether something is being done about the tier at the moment. */
function inProgress({ tier }: SnapshotRow, now: number): boolean {
  return tier !== undefined && now < tier.endTime;
}

/** Begins to archive a snapshot. */
export function archive(context: ActionContext, row: SnapshotRow): SnapshotRow {
  const { now } = context;
  if (row.state !== 'completed') throw wrongState(`Snapshot is in invalid state - ${row.state}`);
  if (row.tier?.storageTier === 'archive' || inProgress(row, now))
    throw wrongState(`The snapshot '${row.id}' is archived, or its tier is being changed.`);
  return begin(context, row, {
    storageTier: 'standard',
    operation: 'archival',
    startTime: now,
    endTime: now + TAKES,
  });
}

/** Begins to restore an archived snapshot: for good, or for some days. */
export function restore(context: ActionContext, row: SnapshotRow, days: number | undefined): SnapshotRow {
  const { now } = context;
  if (row.tier?.storageTier !== 'archive' || inProgress(row, now))
    throw wrongState(`The snapshot '${row.id}' is not archived, or its tier is being changed.`);
  const endTime = now + TAKES;
  return begin(context, row, {
    storageTier: 'archive',
    operation: days === undefined ? 'permanent-restore' : 'temporary-restore',
    startTime: now,
    endTime,
    archivedAt: row.tier.archivedAt,
    restoreDays: days,
    restoreExpires: days === undefined ? undefined : endTime + days * DAY,
  });
}

function begin(context: ActionContext, row: SnapshotRow, tier: SnapshotTier): SnapshotRow {
  const begun = { ...row, tier };
  context.state.table(snapshots).put(begun);
  const payload = { snapshotId: row.id };
  context.timers.schedule({ due: tier.endTime, kind: TIER_TIMER, key: row.id, payload });
  return begun;
}

/** What was begun is over. */
export function finishTiering({ state, now }: TimerContext, snapshotId: string): void {
  const table = state.table(snapshots);
  const row = table.get(snapshotId);
  if (row?.tier === undefined) return;
  if (row.tier.operation === 'archival')
    table.put({ ...row, tier: { ...row.tier, storageTier: 'archive', archivedAt: now } });
  else if (row.tier.operation === 'permanent-restore')
    table.put({ ...row, tier: { ...row.tier, storageTier: 'standard' } });
}

/** A snapshot as `DescribeSnapshotTierStatus` answers it. */
export function describeTier(row: SnapshotRow, now: number): SnapshotTierStatus {
  const { tier } = row;
  return {
    SnapshotId: row.id,
    VolumeId: row.volumeId,
    Status: row.state,
    OwnerId: row.account,
    Tags: row.tags,
    StorageTier: tier?.storageTier ?? 'standard',
    LastTieringStartTime: tier === undefined ? undefined : new Date(tier.startTime),
    LastTieringProgress:
      tier === undefined ? undefined : Math.min(100, Math.floor(((now - tier.startTime) / TAKES) * 100)),
    LastTieringOperationStatus: tier === undefined ? undefined : operationStatus(tier, now),
    ArchivalCompleteTime: tier?.archivedAt === undefined ? undefined : new Date(tier.archivedAt),
    RestoreExpiryTime: tier?.restoreExpires === undefined ? undefined : new Date(tier.restoreExpires),
  };
}

function operationStatus({ operation, endTime }: SnapshotTier, now: number) {
  return now < endTime ? (`${operation}-in-progress` as const) : (`${operation}-completed` as const);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotTierStatus.html */
export function tierFilters(now: number): FilterTable<SnapshotRow> {
  return {
    'snapshot-id': (row) => row.id,
    'volume-id': (row) => row.volumeId,
    'last-tiering-operation': ({ tier }) => (tier === undefined ? undefined : operationStatus(tier, now)),
  };
}
