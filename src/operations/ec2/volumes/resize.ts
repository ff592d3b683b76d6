import { UsageError } from '../../../errors.ts';
import type { Volume } from '../../../wire/generated/ec2.ts';
import type { OperationContext } from '../../context.ts';
import type { JsonObject } from '../../plan/json.ts';
import type { Plan } from '../../plan/plan.ts';
import type { StepBody } from '../../plan/step.ts';
import { oneVolume } from './find-volumes.ts';
import { planVolume, type VolumeStep } from './plan-volume.ts';
import { volumeUsdPerHour } from './volume-price.ts';
import { changing, describeVolume } from './volume-steps.ts';

export interface ResizeVolumeInput {
  readonly volume: string;
  /** GiB; never smaller than it is. */
  readonly gib?: number;
  readonly type?: string;
  readonly iops?: number;
  /** MiB a second; gp3 only. */
  readonly throughput?: number;
}

/** A volume keeps its old size until the change is under way; the bytes are moved after that. */
const changeTakesMs = 300_000;

/**
 * Plans to change the size, type or speed of a volume while it is in use, and sees that AWS shows it so. The file
 * system on it must then be grown in the guest. AWS makes one change every six hours. What grows cannot shrink; a
 * change of type or speed alone is undone by the change back.
 */
export async function planResizeVolume(input: ResizeVolumeInput, context: OperationContext): Promise<Plan> {
  const found = await oneVolume(input.volume, context);
  return planVolume('volume resize', input, found, decide(input, found.volume), context);
}

/** The members of a volume that a change names, as DescribeVolumes has them. */
type Wanted = Partial<Pick<Volume, 'Size' | 'VolumeType' | 'Iops' | 'Throughput'>>;

function decide(input: ResizeVolumeInput, volume: Volume): VolumeStep | { readonly leave: string } {
  const { gib, type, iops, throughput, volume: id } = input;
  const wanted: Wanted = {
    ...(gib === undefined ? {} : { Size: gib }),
    ...(type === undefined ? {} : { VolumeType: type }),
    ...(iops === undefined ? {} : { Iops: iops }),
    ...(throughput === undefined ? {} : { Throughput: throughput }),
  };
  const names = Object.keys(wanted) as (keyof Wanted)[];
  if (names.length === 0)
    throw new UsageError('Say what is to change: the size, the type, the IOPS or the throughput.');
  if (names.every((name) => volume[name] === wanted[name])) return { leave: 'it is so already' };
  const { Size: size = 0, State: state } = volume;
  if (gib !== undefined && gib < size)
    return { leave: `a volume cannot be made smaller: it has ${size} GiB` };
  if (state !== 'in-use' && state !== 'available') return { leave: `it is ${state ?? 'unknown'}` };
  const before: Wanted = Object.fromEntries(names.map((name) => [name, volume[name]]));
  const grows = gib !== undefined && gib > size;
  const reason = names.map((name) => `${name} ${volume[name] ?? 'none'} becomes ${wanted[name]}`).join(', ');
  return {
    id: `resize-${id}`,
    body: modifyBody(id, volume, before, wanted, reason),
    undo: grows
      ? { impossible: 'a volume that grew cannot be made smaller' }
      : { steps: [modifyBody(id, { ...volume, ...wanted }, wanted, before, 'the run changed it')] },
  };
}

function modifyBody(id: string, volume: Volume, before: Wanted, after: Wanted, reason: string): StepBody {
  const path = `Volumes[0].{${Object.keys(after)
    .map((name) => `${name}: ${name}`)
    .join(', ')}}`;
  const costs = (volumeUsdPerHour({ ...volume, ...after }) ?? 0) - (volumeUsdPerHour(volume) ?? 0);
  const sent = Object.entries(after).filter(([, value]) => value !== undefined);
  // What a volume does not have is read as null.
  const asRead = (value: Wanted): JsonObject =>
    Object.fromEntries(Object.keys(after).map((name) => [name, Reflect.get(value, name) ?? null]));
  const call = describeVolume(id);
  return {
    ...changing('update', 'ModifyVolume', { VolumeId: id, ...Object.fromEntries(sent) }, reason),
    requires: [{ call, path, equals: asRead(before) }],
    effect: { call, path, accepted: [asRead(before)], done: [asRead(after)], withinMs: changeTakesMs },
    ...(costs === 0 ? {} : { usdPerHour: costs }),
  };
}
