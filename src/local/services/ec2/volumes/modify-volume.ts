import type { ModifyVolumeRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext, TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { invalidParameterCombination, invalidParameterValue, missingParameter } from '../errors.ts';
import { checkVolumeShape } from './check-volume.ts';
import { modifications } from './modification-row.ts';
import type { ModifiableShape, ModificationRow } from './modification-row.ts';
import { checkVolumeQuota, countVolume } from './usage.ts';
import { volumeInState } from './volume-errors.ts';
import { volumes } from './volume-row.ts';
import type { VolumeRow } from './volume-row.ts';

export const MODIFICATION_TIMER = 'ec2.volume.modification';

/** Milliseconds. "At least six hours" lie between two modifications; the others AWS does not document. */
const TIMES = { between: 6 * 3600_000, modifying: 10_000, optimizing: 60_000, perGiB: 2000 } as const;

/** What a volume is to become, checked. Throws what AWS would answer. */
export function readModification(
  input: ModifyVolumeRequest,
  row: VolumeRow,
  context: ActionContext,
): ModifiableShape {
  if (row.state !== 'available' && row.state !== 'in-use') throw volumeInState(row.id, row.state);
  checkRate(row.id, context);
  const {
    Size: size,
    VolumeType: type,
    Iops: iops,
    Throughput: throughput,
    MultiAttachEnabled: multi,
  } = input;
  if ([size, type, iops, throughput, multi].every((value) => value === undefined))
    throw missingParameter('size, volumeType, iops, throughput or multiAttachEnabled');
  if (size !== undefined && size < row.size)
    throw invalidParameterValue('New size cannot be smaller than existing size');
  const multiAttach = multi ?? row.multiAttach;
  if (multiAttach !== row.multiAttach && row.type === 'io1')
    throw invalidParameterCombination(
      'Multi-Attach cannot be changed for io1 volumes after they are created.',
    );
  if (!multiAttach && row.multiAttach && row.attachments.length > 1)
    throw invalidParameterCombination(`Volume ${row.id} is attached to more than one instance.`);
  // Numbers belong to their type: another one begins with its own, unless they are said.
  const sameType = type === undefined || type === row.type;
  const chosen = sameType && row.type !== 'gp2';
  const target = checkVolumeShape({
    type: type ?? row.type,
    size: size ?? row.size,
    iops: iops ?? (chosen ? row.iops : undefined),
    throughput: throughput ?? (sameType ? row.throughput : undefined),
    multiAttach,
  });
  checkVolumeQuota(context.state, target, row);
  return target;
}

function checkRate(volumeId: string, { state, now }: ActionContext): void {
  const last = state.table(modifications).get(volumeId);
  if (last === undefined) return;
  if (last.state === 'modifying' || last.state === 'optimizing') {
    throw new AwsError(
      'IncorrectModificationState',
      400,
      `Volume ${volumeId} cannot be modified in modification state ${last.state.toUpperCase()}`,
    );
  }
  if (now >= last.startTime + TIMES.between) return;
  throw new AwsError(
    'VolumeModificationRateExceeded',
    400,
    "You've reached the maximum modification rate per volume limit. Wait at least 6 hours between modifications per EBS volume.",
  );
}

/** Begins a modification; in a lenient cloud it is complete at once. */
export function beginModification(
  context: ActionContext,
  { id: volumeId, size, type, iops, throughput, multiAttach }: VolumeRow,
  target: ModifiableShape,
): ModificationRow {
  const effectTime = context.now + TIMES.modifying;
  const row: ModificationRow = {
    volumeId,
    state: 'modifying',
    original: { size, type, iops, throughput, multiAttach },
    target,
    startTime: context.now,
    effectTime,
    endTime: effectTime + TIMES.optimizing + target.size * TIMES.perGiB,
  };
  context.state.table(modifications).put(row);
  if (context.lenient) {
    finishStage(context, volumeId);
    finishStage(context, volumeId);
  } else
    context.timers.schedule({
      due: effectTime,
      kind: MODIFICATION_TIMER,
      key: volumeId,
      payload: { volumeId },
    });
  return context.state.table(modifications).get(volumeId) ?? row;
}

/** `modifying` becomes `optimizing`, and the volume what it is to be; `optimizing` becomes `completed`. */
export function finishStage(context: TimerContext, volumeId: string): void {
  const table = context.state.table(modifications);
  const row = table.get(volumeId);
  if (row?.state === 'optimizing') table.put({ ...row, state: 'completed' });
  if (row?.state !== 'modifying') return;
  applyTarget(context, row);
  table.put({ ...row, state: 'optimizing' });
  if (!context.lenient)
    context.timers.schedule({
      due: row.endTime,
      kind: MODIFICATION_TIMER,
      key: volumeId,
      payload: { volumeId },
    });
}

function applyTarget({ state }: TimerContext, { volumeId, target }: ModificationRow): void {
  const table = state.table(volumes);
  const volume = table.get(volumeId);
  if (volume === undefined) return;
  countVolume(state, volume, -1);
  countVolume(state, target, 1);
  table.put({ ...volume, ...target });
}
