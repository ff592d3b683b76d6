import { UsageError } from '../../../errors.ts';
import type { OperationContext } from '../../context.ts';
import { onePlace } from '../../one-place.ts';
import { drawPlan } from '../../plan/draw-plan.ts';
import { readHistory } from '../../plan/history.ts';
import type { JsonObject } from '../../plan/json.ts';
import type { Plan } from '../../plan/plan.ts';
import { runFolder } from '../../plan/run-folder.ts';
import type { Step } from '../../plan/step.ts';
import { volumeUsdPerHour } from './volume-price.ts';
import { changing, describeVolume } from './volume-steps.ts';

export interface CreateVolumeInput {
  /** Such as `eu-west-1a`. */
  readonly zone: string;
  /** GiB; as the snapshot says when absent. */
  readonly gib?: number;
  /** `gp3` when absent. */
  readonly type?: string;
  readonly iops?: number;
  /** MiB a second; gp3 only. */
  readonly throughput?: number;
  /** The snapshot whose content it gets. */
  readonly snapshot?: string;
  /** A KMS key, by id, alias or ARN; the account's default key when absent. */
  readonly key?: string;
  /** Leaves encryption as the account and the snapshot have it. */
  readonly unencrypted?: boolean;
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

const stepId = 'create';
const idPath = 'VolumeId';
const createTakesMs = 300_000;

/** Plans to create a volume, encrypted unless told otherwise, and sees it available. Undo deletes it. */
export async function planCreateVolume(input: CreateVolumeInput, context: OperationContext): Promise<Plan> {
  const { account, region } = await onePlace('volume create', context);
  const { gib, type = 'gp3', name, snapshot } = input;
  if (gib === undefined && snapshot === undefined)
    throw new UsageError('Say how large the volume is, or which snapshot it is made from.');
  const usd = gib === undefined ? undefined : volumeUsdPerHour(priced({ ...input, gib, type }));
  const made = { $from: stepId, path: idPath };
  const step: Step = {
    id: stepId,
    account,
    region,
    target: 'a new volume',
    ...(name === undefined ? {} : { name }),
    ...changing('create', 'CreateVolume', createInput(input), sizeInWords(input)),
    effect: {
      call: describeVolume(made),
      path: 'Volumes[0].State',
      accepted: ['creating'],
      done: ['available'],
      withinMs: createTakesMs,
    },
    ...(usd === undefined ? {} : { usdPerHour: usd }),
    after: [],
    undo: { steps: [changing('delete', 'DeleteVolume', { VolumeId: made }, 'the run created it')] },
  };
  const asked = JSON.parse(JSON.stringify(input)) as JsonObject;
  return drawPlan(
    { operation: 'volume create', input: asked, places: [{ account, region }] },
    [step],
    context,
  );
}

/** The id of the volume that a run of `planCreateVolume` made. */
export async function volumeCreatedBy(run: string, context: OperationContext): Promise<string | undefined> {
  const { results } = await readHistory(runFolder(context.runsDirectory, run).journal);
  const id = results.get(stepId)?.[idPath];
  return typeof id === 'string' ? id : undefined;
}

function createInput(input: CreateVolumeInput): JsonObject {
  const { name } = input;
  const tags = {
    'nuage:created-by': 'volume create',
    ...(name === undefined ? {} : { Name: name }),
    ...input.tags,
  };
  return {
    AvailabilityZone: input.zone,
    VolumeType: input.type ?? 'gp3',
    ...(input.gib === undefined ? {} : { Size: input.gib }),
    ...(input.iops === undefined ? {} : { Iops: input.iops }),
    ...(input.throughput === undefined ? {} : { Throughput: input.throughput }),
    ...(input.snapshot === undefined ? {} : { SnapshotId: input.snapshot }),
    ...(input.unencrypted === true ? {} : { Encrypted: true }),
    ...(input.key === undefined ? {} : { KmsKeyId: input.key }),
    TagSpecifications: [
      { ResourceType: 'volume', Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) },
    ],
  };
}

function priced({ gib, type, iops, throughput }: CreateVolumeInput): Parameters<typeof volumeUsdPerHour>[0] {
  return { Size: gib, VolumeType: type, Iops: iops, Throughput: throughput };
}

function sizeInWords({ gib, type = 'gp3', snapshot, zone }: CreateVolumeInput): string {
  const size = gib === undefined ? '' : `${gib} GiB `;
  return `${size}${type} in ${zone}${snapshot === undefined ? '' : ` of ${snapshot}`}`;
}
