import { createHash } from 'node:crypto';
import type { Connection } from '../../../aws/connection.ts';
import { NuageError, UsageError } from '../../../errors.ts';
import type { Mover, OperationContext } from '../../context.ts';
import type { JsonObject } from '../../plan/json.ts';
import { inOrder } from '../at-once.ts';
import type { BackedUpVolume } from '../format/manifest.ts';
import { blockSize } from '../format/sizes.ts';
import { Pace } from '../pace.ts';
import { untilCompleted } from '../run/snapshot-set.ts';
import { chooseVolumes } from './choose-volume.ts';
import { openBackup } from './open-backup.ts';
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
  const { VolumeId: made = '' } = await connection.call('ec2', 'CreateVolume', {
    SnapshotId: snapshot,
    AvailabilityZone: step.zone,
    Size: volume.sizeGiB,
    ClientToken: `${step.token}-volume`,
    TagSpecifications: tagSpecification(volume),
    ...speedOf(volume),
  });
  return { snapshot, volume: made };
};

/** Puts every block that is not zero; a repeated step goes on with the snapshot that it began. */
async function writeSnapshot(
  { repository, manifest }: Awaited<ReturnType<typeof openBackup>>,
  volume: BackedUpVolume,
  step: RestoreStep,
  connection: Connection,
  context: OperationContext,
): Promise<string> {
  const encrypted = step.encrypted ?? volume.encrypted;
  const begun = await connection.call('ebs', 'StartSnapshot', {
    VolumeSize: volume.sizeGiB,
    Description: `nuage restore of ${volume.volume} as of ${manifest.time}`,
    Tags: tagsOf(volume),
    ClientToken: step.token,
    Timeout: patience,
    ...(encrypted
      ? { Encrypted: true, ...(step.kmsKey === undefined ? {} : { KmsKeyArn: step.kmsKey }) }
      : {}),
  });
  const snapshot = begun.SnapshotId ?? '';
  if (begun.Status === 'completed') return snapshot;
  if (begun.Status === 'error')
    throw new NuageError('SnapshotFailed', `${snapshot}, which this run began, was given up by AWS.`, {
      hint: 'Plan the restore again: it begins a new snapshot.',
    });
  const quota = new Pace(context.clock, writesPerSecond);
  const started = context.clock.now();
  let written = 0;
  let part = -1;
  let ofPart: [index: number, hash: string][] = [];
  const aggregate = createHash('sha256');
  // The checksum of all is over those of the blocks in order of index, and within a part they come as they are stored.
  const closePart = (): void => {
    for (const [, hash] of ofPart.sort(([one], [other]) => one - other))
      aggregate.update(Buffer.from(hash, 'hex'));
    ofPart = [];
  };
  const put = async ({ index, hash, bytes, part: of }: Placed): Promise<Placed> => {
    await quota.take(1, context.signal);
    await connection.call(
      'ebs',
      'PutSnapshotBlock',
      {
        SnapshotId: snapshot,
        BlockIndex: index,
        BlockData: bytes,
        DataLength: blockSize,
        Checksum: Buffer.from(hash, 'hex').toString('base64'),
        ChecksumAlgorithm: 'SHA256',
        Progress: Math.min(99, Math.floor((written / Math.max(1, volume.blocks)) * 100)),
      },
      { signal: context.signal },
    );
    return { index, hash, bytes, part: of };
  };
  for await (const done of inOrder(placed(blocksOf(repository, volume)), writesAtOnce, put)) {
    context.signal?.throwIfAborted();
    if (done.part !== part) closePart();
    part = done.part;
    ofPart.push([done.index, done.hash]);
    written += 1;
    context.host.notify({
      kind: 'progress',
      target: snapshot,
      bytes: written * blockSize,
      fraction: written / Math.max(1, volume.blocks),
      elapsedMs: context.clock.now() - started,
    });
  }
  closePart();
  await connection.call('ebs', 'CompleteSnapshot', {
    SnapshotId: snapshot,
    ChangedBlocksCount: written,
    Checksum: aggregate.digest('base64'),
    ChecksumAlgorithm: 'SHA256',
    ChecksumAggregationMethod: 'LINEAR',
  });
  return snapshot;
}

interface Placed {
  readonly index: number;
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly part: number;
}

async function* placed(blocks: ReturnType<typeof blocksOf>): AsyncGenerator<Placed> {
  for await (const { indexes, hash, bytes, part } of blocks)
    for (const index of indexes) yield { index, hash, bytes, part };
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
