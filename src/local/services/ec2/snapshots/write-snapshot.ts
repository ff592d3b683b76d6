import type { TimerContext } from '../../../action.ts';
import { newId } from '../../../blocks/ids.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { blockSize } from '../../../store/blocks/contents.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import type { BlockOwner } from '../../../store/blocks/owner.ts';
import type { Encryption } from '../volumes/encryption.ts';
import { NO_VOLUME, snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { completionOf, countBlocks, SNAPSHOT_TIMER } from './create-snapshot.ts';

/** What a snapshot that is written block by block begins with. */
export interface WrittenSnapshotSpec extends Encryption {
  /** GiB. */
  readonly size: number;
  readonly description: string;
  readonly tags: readonly Tag[];
  readonly parent?: SnapshotRow | undefined;
  /** Minutes. */
  readonly timeout: number;
}

/** Under which the block store keeps what was written into a snapshot, apart from what its parent had. */
export function writtenName(row: BlockOwner): string {
  return `${ownerName(row)}#written`;
}

/** The blocks of a volume that a snapshot is of, or that of its oldest ancestor: those with the same can be compared. */
export function lineageOf({ lineage, volumeId, id }: SnapshotRow): string {
  return lineage ?? (volumeId === NO_VOLUME ? id : volumeId);
}

/** Puts the row of a snapshot that waits for its blocks; it begins with those of its parent. */
export function beginSnapshot(context: TimerContext, spec: WrittenSnapshotSpec): SnapshotRow {
  const { state, account, region, blocks, now } = context;
  const table = state.table(snapshots);
  const { parent, timeout, ...rest } = spec;
  const id = newId('snap', context.random, (taken) => table.get(taken) !== undefined);
  const row: SnapshotRow = {
    ...rest,
    id,
    account,
    region,
    volumeId: NO_VOLUME,
    state: 'pending',
    startTime: now,
    completionTime: now,
    lineage: parent === undefined ? id : lineageOf(parent),
    writing: { parentId: parent?.id, timeout, progress: 0 },
  };
  table.put(row);
  if (parent !== undefined) blocks.share(ownerName(parent), ownerName(row));
  return row;
}

/** Takes a block into a snapshot. */
export function writeSnapshotBlock(
  { blocks }: TimerContext,
  row: SnapshotRow,
  index: number,
  bytes: Uint8Array,
): void {
  blocks.write(ownerName(row), [[index, bytes]]);
  blocks.write(writtenName(row), [[index, bytes]]);
}

/** Seals a snapshot: no block goes in any more, and it is complete after a while, or at once when none went in. */
export function sealSnapshot(context: TimerContext, row: SnapshotRow): SnapshotRow {
  const { state, blocks, now, lenient } = context;
  const atOnce = lenient || countBlocks(blocks.list(writtenName(row))) === 0;
  const completionTime = atOnce ? now : completionOf(now, row.size);
  const sealed: SnapshotRow = {
    ...row,
    state: atOnce ? 'completed' : 'pending',
    startTime: row.startTime,
    completionTime,
    writing: undefined,
    fullSize: blockSize * countBlocks(blocks.list(ownerName(row))),
  };
  state.table(snapshots).put(sealed);
  blocks.drop(writtenName(row));
  const payload = { snapshotId: row.id };
  if (!atOnce) context.timers.schedule({ due: completionTime, kind: SNAPSHOT_TIMER, key: row.id, payload });
  return sealed;
}

/** Gives a snapshot up that nobody wrote to any more. */
export function giveUpSnapshot({ state, blocks }: TimerContext, row: SnapshotRow): void {
  state.table(snapshots).put({ ...row, state: 'error', writing: undefined });
  blocks.drop(ownerName(row));
  blocks.drop(writtenName(row));
}
