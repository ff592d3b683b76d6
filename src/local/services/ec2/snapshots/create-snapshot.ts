import type { ActionContext } from '../../../action.ts';
import { newId } from '../../../blocks/ids.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { AwsError } from '../../../error.ts';
import { blockSize } from '../../../store/blocks/contents.ts';
import { ownerName } from '../../../store/blocks/owner.ts';
import type { BlockOwner } from '../../../store/blocks/owner.ts';
import type { Encryption } from '../volumes/encryption.ts';
import { NO_VOLUME, snapshots } from '../volumes/snapshot-row.ts';
import type { SnapshotRow } from '../volumes/snapshot-row.ts';
import { volumeInState } from '../volumes/volume-errors.ts';
import type { VolumeRow } from '../volumes/volume-row.ts';

export const SNAPSHOT_TIMER = 'ec2.snapshot.complete';

/** Milliseconds that a snapshot takes, and more for each GiB. AWS documents no numbers; minutes are usual. */
const TIMES = { least: 30_000, perGiB: 1000, most: 600_000 } as const;

/** In a region: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-resource-quotas.html */
const MOST_SNAPSHOTS = 100_000;

/** What a snapshot is made of. */
export interface SnapshotSpec extends Encryption {
  readonly volumeId: string;
  /** GiB. */
  readonly size: number;
  readonly description: string;
  readonly tags: readonly Tag[];
  /** Whose content it keeps, as it is now. */
  readonly content: BlockOwner;
  readonly transfer?: SnapshotRow['transfer'];
  readonly completionMinutes?: number | undefined;
  /** Whether it is going to fail, because its key cannot be used. */
  readonly isSealed?: boolean | undefined;
}

/** A snapshot of a volume as it is now: `pending` first, complete after a while. */
export function snapshotVolume(
  context: ActionContext,
  volume: VolumeRow,
  { description, tags }: Pick<SnapshotSpec, 'description' | 'tags'>,
): SnapshotRow {
  const { id: volumeId, size, encrypted, kmsKeyId } = volume;
  return createSnapshotRow(context, {
    volumeId,
    size,
    encrypted,
    kmsKeyId,
    description,
    tags,
    content: volume,
  });
}

/** Refuses a snapshot of a volume that cannot be had now. */
export function checkSnapshotable({ state }: ActionContext, volume: VolumeRow): void {
  if (volume.state !== 'available' && volume.state !== 'in-use') throw volumeInState(volume.id, volume.state);
  const table = state.table(snapshots);
  if (table.count() >= MOST_SNAPSHOTS)
    throw new AwsError(
      'SnapshotLimitExceeded',
      400,
      `You have reached the limit of ${MOST_SNAPSHOTS} snapshots in this region.`,
    );
  // A disk of the throughput types takes one at a time, the others five.
  const most = volume.type === 'st1' || volume.type === 'sc1' ? 1 : 5;
  const pending = [...table.list({ index: 'volume', equals: volume.id })].filter(
    (row) => row.state === 'pending',
  );
  if (pending.length >= most)
    throw new AwsError(
      'ConcurrentSnapshotLimitExceeded',
      400,
      'Maximum allowed in-progress snapshots for a single volume exceeded.',
    );
}

/** Puts the row of a new snapshot, shares the content with it, and sees to its completion. */
export function createSnapshotRow(context: ActionContext, spec: SnapshotSpec): SnapshotRow {
  const { state, account, region, blocks, now, lenient } = context;
  const table = state.table(snapshots);
  const { content, isSealed = false, ...rest } = spec;
  const completionTime = lenient ? now : completionOf(now, spec.size);
  const row: SnapshotRow = {
    id: newId('snap', context.random, (id) => table.get(id) !== undefined),
    account,
    region,
    ...rest,
    state: lenient ? 'completed' : 'pending',
    startTime: now,
    completionTime,
    fullSize: blockSize * countBlocks(blocks.list(ownerName(content))),
    chargedSize: chargedSize(context, spec),
  };
  table.put(row);
  blocks.share(ownerName(content), ownerName(row));
  if (!lenient) {
    const payload = { snapshotId: row.id, isSealed };
    context.timers.schedule({ due: row.completionTime, kind: SNAPSHOT_TIMER, key: row.id, payload });
  }
  return row;
}

/** The bytes in which the content differs from the volume's snapshot before; undefined when that is the first. */
function chargedSize(
  { state, blocks }: ActionContext,
  { volumeId, content }: SnapshotSpec,
): number | undefined {
  let before: SnapshotRow | undefined;
  for (const row of state.table(snapshots).list({ index: 'volume', equals: volumeId }))
    if (before === undefined || row.startTime >= before.startTime) before = row;
  if (before === undefined || before.volumeId === NO_VOLUME) return undefined;
  return blockSize * countBlocks(blocks.changed(ownerName(before), ownerName(content)));
}

/** When a snapshot of so many GiB that is made now is complete. */
export function completionOf(now: number, size: number): number {
  return now + Math.min(TIMES.most, TIMES.least + size * TIMES.perGiB);
}

export function countBlocks(things: Iterable<unknown>): number {
  let counted = 0;
  for (const thing of things) if (thing !== undefined) counted++;
  return counted;
}
