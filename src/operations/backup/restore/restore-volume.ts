import { createHash } from 'node:crypto';
import type { Connection } from '../../../aws/connection.ts';
import { NuageError, UsageError } from '../../../errors.ts';
import type { StartSnapshotResponse } from '../../../wire/generated/ebs.ts';
import type { Mover, OperationContext } from '../../context.ts';
import type { JsonObject } from '../../plan/json.ts';
import { again } from '../again.ts';
import { inOrder } from '../at-once.ts';
import type { BackedUpVolume } from '../format/manifest.ts';
import { blockSize } from '../format/sizes.ts';
import { Pace } from '../pace.ts';
import type { Repository } from '../repository/repository.ts';
import { untilCompleted } from '../run/snapshot-set.ts';
import { chooseVolumes } from './choose-volume.ts';
import { openBackup } from './open-backup.ts';
import { RestoreProgress } from './restore-progress.ts';
import { blocksOf } from './volume-blocks.ts';

/** Blocks a second that AWS lets be written into one snapshot, and how many are under way. */
const writesPerSecond = 1000;
const writesAtOnce = 32;
/** Minutes without a block after which AWS gives up: its longest is three days. */
const patience = 4320;

/** What a step that restores a volume is told. */
export interface RestoreStep {
  readonly store: string;
  /** The name of the backup's object. */
  readonly backup: string;
  readonly volume: string;
  readonly encrypted?: boolean | undefined;
  readonly kmsKey?: string | undefined;
  /** Where the volume is made; none is when it is absent. */
  readonly zone?: string | undefined;
  /** Makes the step's own snapshot and volume, also when it is repeated. */
  readonly token: string;
}

/** Writes a volume of a backup into a new snapshot, and makes a volume of that. */
export const restoreVolume: Mover = async (input, { connection, context }) => {
  const step = readStep(input);
  using opened = await openBackup(step, context);
  const [volume] = chooseVolumes(opened.manifest, step.volume);
  if (volume === undefined) throw new UsageError(`${step.backup} has no volume ${step.volume}.`);
  const snapshot = await writeSnapshot(opened, volume, step, connection, context);
  await untilCompleted([snapshot], connection, context);
  if (step.zone === undefined) return { snapshot };
  const make = (zone: string) =>
    connection.call('ec2', 'CreateVolume', {
      SnapshotId: snapshot,
      AvailabilityZone: zone,
      Size: volume.sizeGiB,
      ClientToken: `${step.token}-volume`,
      TagSpecifications: tagSpecification(volume),
      ...speedOf(volume),
    });
  const { zone } = step;
  const { VolumeId: made = '' } = await again(() => make(zone), context);
  return { snapshot, volume: made };
};

/** Puts every block that is not zero; a repeated step goes on with the snapshot that it began, where it was. */
async function writeSnapshot(
  { repository, manifest }: Awaited<ReturnType<typeof openBackup>>,
  volume: BackedUpVolume,
  step: RestoreStep,
  connection: Connection,
  context: OperationContext,
): Promise<string> {
  const encrypted = step.encrypted ?? volume.encrypted;
  const start = (): Promise<StartSnapshotResponse> =>
    connection.call('ebs', 'StartSnapshot', {
      VolumeSize: volume.sizeGiB,
      Description: `nuage restore of ${volume.volume} as of ${manifest.time}`,
      Tags: tagsOf(volume),
      ClientToken: step.token,
      Timeout: patience,
      ...(encrypted
        ? { Encrypted: true, ...(step.kmsKey === undefined ? {} : { KmsKeyArn: step.kmsKey }) }
        : {}),
    });
  const begun = await again(start, context);
  const snapshot = begun.SnapshotId ?? '';
  if (begun.Status === 'completed') return snapshot;
  if (begun.Status === 'error')
    throw new NuageError('SnapshotFailed', `${snapshot}, which this run began, was given up by AWS.`, {
      hint: 'Plan the restore again: it begins a new snapshot.',
    });
  const progress = new RestoreProgress(step.token, snapshot, context);
  const from = await progress.read();
  const quota = new Pace(context.clock, writesPerSecond);
  const started = context.clock.now();
  const whole = Math.max(1, volume.blocks);
  const before = volume.maps.filter(({ part }) => part < from).reduce((sum, { blocks }) => sum + blocks, 0);
  let written = before;
  let part = -1;
  const put = async ({ index, hash, bytes, part: of, done }: Placed): Promise<number> => {
    try {
      await quota.take(1, context.signal);
      const putBlock = () =>
        connection.call(
          'ebs',
          'PutSnapshotBlock',
          {
            SnapshotId: snapshot,
            BlockIndex: index,
            BlockData: bytes,
            DataLength: blockSize,
            Checksum: Buffer.from(hash, 'hex').toString('base64'),
            ChecksumAlgorithm: 'SHA256',
            Progress: Math.min(99, Math.floor((written / whole) * 100)),
          },
          { signal: context.signal },
        );
      await again(putBlock, context);
      return of;
    } finally {
      done();
    }
  };
  for await (const of of inOrder(placed(blocksOf(repository, volume, from)), writesAtOnce, put)) {
    context.signal?.throwIfAborted();
    if (of !== part && part !== -1) await progress.write(of);
    part = of;
    written += 1;
    context.host.notify({
      kind: 'progress',
      target: snapshot,
      bytes: (written - before) * blockSize,
      fraction: written / whole,
      elapsedMs: context.clock.now() - started,
    });
  }
  const Checksum = await checksumOf(volume, repository);
  const complete = () =>
    connection.call('ebs', 'CompleteSnapshot', {
      SnapshotId: snapshot,
      ChangedBlocksCount: written,
      Checksum,
      ChecksumAlgorithm: 'SHA256',
      ChecksumAggregationMethod: 'LINEAR',
    });
  await again(complete, context).catch(async (error: unknown) => {
    // The first of several may have been taken, and no answer come of it: then there is nothing to end any more.
    const { Status } = await again(start, context);
    if (Status !== 'completed') throw error;
  });
  await progress.forget();
  return snapshot;
}

/** The checksum of a snapshot: over those of its blocks in order of index. AWS holds it against what it was given. */
async function checksumOf(volume: BackedUpVolume, repository: Repository): Promise<string> {
  const aggregate = createHash('sha256');
  for (const { map } of volume.maps)
    for (const hash of (await repository.map(map)).values()) aggregate.update(Buffer.from(hash, 'hex'));
  return aggregate.digest('base64');
}

interface Placed {
  readonly index: number;
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly part: number;
  /** To be called when the bytes are needed no more. */
  done(): void;
}

/** A block that stands in several places is there until it was put into all of them. */
async function* placed(blocks: ReturnType<typeof blocksOf>): AsyncGenerator<Placed> {
  for await (const block of blocks) {
    const { indexes, hash, bytes, part } = block;
    let left = indexes.length;
    const done = (): void => {
      left -= 1;
      if (left === 0) block[Symbol.dispose]();
    };
    for (const index of indexes) yield { index, hash, bytes, part, done };
  }
}

/** A person cannot write AWS's own tags, so they stay behind. */
function tagsOf({ tags }: BackedUpVolume): { readonly Key: string; readonly Value: string }[] {
  return Object.entries(tags)
    .filter(([key]) => !key.toLowerCase().startsWith('aws:'))
    .map(([Key, Value]) => ({ Key, Value }));
}

function tagSpecification(volume: BackedUpVolume) {
  const Tags = tagsOf(volume);
  return Tags.length === 0 ? [] : [{ ResourceType: 'volume', Tags }];
}

/** The type, and the speed where the type lets it be chosen. */
function speedOf({ type, iops, throughput }: BackedUpVolume) {
  const chosen = type === 'gp3' || type === 'io1' || type === 'io2';
  return {
    VolumeType: type,
    ...(chosen && iops !== undefined ? { Iops: iops } : {}),
    ...(type === 'gp3' && throughput !== undefined ? { Throughput: throughput } : {}),
  };
}

function readStep(input: JsonObject): RestoreStep {
  const { store, backup, volume, zone, token, encrypted, kmsKey } = input;
  if (
    typeof store !== 'string' ||
    typeof backup !== 'string' ||
    typeof volume !== 'string' ||
    typeof token !== 'string'
  )
    throw new UsageError('A restore step needs "store", "backup", "volume" and "token".');
  return {
    store,
    backup,
    volume,
    token,
    zone: typeof zone === 'string' ? zone : undefined,
    encrypted: typeof encrypted === 'boolean' ? encrypted : undefined,
    kmsKey: typeof kmsKey === 'string' ? kmsKey : undefined,
  };
}
