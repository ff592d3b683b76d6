import type { Connection } from '../../../aws/connection.ts';
import type { OperationContext } from '../../context.ts';
import { inOrder } from '../at-once.ts';
import { sha256 } from '../format/compress.ts';
import type { BackedUpVolume } from '../format/manifest.ts';
import { blockSize, blocksPerGiB, blocksPerMap } from '../format/sizes.ts';
import { Pace } from '../pace.ts';
import type { Workplace } from '../repository/workplace.ts';
import { areComparable, listChanges } from './changes.ts';
import type { Change } from './changes.ts';
import type { VolumeProgress, VolumeToBackUp } from './draft.ts';
import { fetchBlock } from './fetch-block.ts';
import { MapWriter } from './map-writer.ts';

/** Blocks a second that AWS lets be read of one snapshot: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-resource-quotas.html */
const readsPerSecond = 1000;
/** Blocks of one volume in hand at once. */
const ahead = 64;
/** After so many new blocks, or so many milliseconds, it is written down how far the volume is. */
const draftAfter = { blocks: 1024, milliseconds: 60_000 } as const;

const zeroHash = sha256(new Uint8Array(blockSize));

export interface VolumeWork {
  readonly workplace: Workplace;
  readonly connection: Connection;
  readonly context: OperationContext;
  readonly instance: string;
  /** The volume as the newest backup has it. */
  readonly previous: BackedUpVolume | undefined;
  /** How far an interrupted run came. */
  readonly begun: VolumeProgress | undefined;
  /** Told how far it is, once all of that is in the store. */
  onProgress(progress: VolumeProgress): Promise<void>;
}

/** Reads what a volume's snapshot has that is not stored yet, and answers what its manifest says of it. */
export async function backUpVolume(volume: VolumeToBackUp, work: VolumeWork): Promise<BackedUpVolume> {
  const { workplace, connection, context, instance, begun } = work;
  const { sink, threads, lease, slots, bandwidth, repository } = workplace;
  const parent = await parentOf(volume, work);
  const quota = new Pace(context.clock, readsPerSecond);
  const zero = await zeroHash;
  const wanted = (hash: string): boolean => hash !== zero && sink.wants(hash);
  let read = begun?.read ?? 0;
  let added = begun?.added ?? 0;
  let unwritten = 0;

  async function take(
    change: Change,
  ): Promise<{ readonly index: number; readonly hash: string | undefined }> {
    const { index, token } = change;
    if (token === undefined) return { index, hash: undefined };
    return slots.within(async () => {
      await quota.take(1, context.signal);
      await bandwidth.take(blockSize, context.signal);
      using place = threads.place();
      const block = { snapshot: volume.snapshot, index, token };
      const hash = await fetchBlock(connection, block, place, wanted, context.signal);
      read += 1;
      if (hash === zero) return { index, hash: undefined };
      if (await sink.add(hash, () => place.compress())) {
        added += 1;
        unwritten += 1;
      }
      return { index, hash };
    });
  }

  const started = context.clock.now();
  let drafted = started;
  const last = volume.sizeGiB * blocksPerGiB;
  const maps = new MapWriter(repository, parent?.maps ?? [], begun);
  const changes = listChanges(connection, volume.snapshot, parent?.snapshot, maps.next * blocksPerMap);
  for await (const { index, hash } of inOrder(changes, ahead, take)) {
    context.signal?.throwIfAborted();
    if (maps.isBehind(index)) {
      await maps.moveTo(index);
      await lease.keep();
      const elapsedMs = context.clock.now() - started;
      context.host.notify({
        kind: 'progress',
        target: `${instance} ${volume.volume}`,
        bytes: read * blockSize,
        fraction: index / last,
        elapsedMs,
      });
      const sinceDraft = context.clock.now() - drafted;
      if (unwritten >= draftAfter.blocks || sinceDraft >= draftAfter.milliseconds) {
        await sink.flush();
        unwritten = 0;
        drafted = context.clock.now();
        await work.onProgress({
          volume: volume.volume,
          nextPart: maps.next,
          read,
          added,
          maps: maps.written,
        });
      }
    }
    maps.set(index, hash);
  }
  const written = await maps.finish();
  const blocks = written.reduce((sum, part) => sum + part.blocks, 0);
  return { ...volume, blocks, read, added, maps: written };
}

/** The backup that this one is compared with; undefined when all that the snapshot has must be looked at. */
async function parentOf(
  { snapshot }: VolumeToBackUp,
  { previous, workplace, connection }: VolumeWork,
): Promise<BackedUpVolume | undefined> {
  if (previous === undefined || workplace.incomplete) return undefined;
  return (await areComparable(connection, previous.snapshot, snapshot)) ? previous : undefined;
}
