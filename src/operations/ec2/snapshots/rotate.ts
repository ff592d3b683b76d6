import { UsageError } from '../../../errors.ts';
import type { OperationContext } from '../../context.ts';
import { drawPlan } from '../../plan/draw-plan.ts';
import type { JsonObject } from '../../plan/json.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanEntry, Step } from '../../plan/step.ts';
import { readVolumes } from '../volumes/find-volumes.ts';
import type { FoundVolume, VolumeSelection } from '../volumes/find-volumes.ts';
import { listSnapshots } from './list.ts';
import type { SnapshotRow } from './list.ts';
import { makeSnapshot } from './snapshot-steps.ts';

/** On every snapshot that a rotation makes. Only those that have it are ever deleted. */
const rotationTag = 'nuage:rotation';

export interface RotateInput extends VolumeSelection {
  /** Of each volume so many complete ones of the rotation stay, the new one among them. */
  readonly keep: number;
  /** Tells rotations apart that keep snapshots of the same volume; `default` when absent. */
  readonly rotation?: string | undefined;
  /**
   * A volume whose newest snapshot of the rotation is younger, in milliseconds, gets no other one: what runs twice, or is
   * tried again, makes one.
   */
  readonly every?: number | undefined;
}

/**
 * Plans a snapshot of each volume, and that the older ones of the rotation go beyond the newest so many. What is not
 * complete does not count, and nothing goes before the new snapshot is complete.
 */
export async function planRotate(input: RotateInput, context: OperationContext): Promise<Plan> {
  if (!Number.isSafeInteger(input.keep) || input.keep < 1)
    throw new UsageError('A rotation keeps at least one snapshot of each volume.');
  const places = await context.connections.places();
  return drawPlan(
    { operation: 'snapshot rotate', input: JSON.parse(JSON.stringify(input)) as JsonObject, places },
    entries(input, context),
    context,
  );
}

async function* entries(input: RotateInput, context: OperationContext): AsyncGenerator<PlanEntry> {
  const { rotation = 'default' } = input;
  const own = new Map<string, SnapshotRow[]>();
  for await (const row of listSnapshots({ tags: { [rotationTag]: rotation } }, context)) {
    const key = `${row.account}/${row.region}/${row.volume}`;
    own.set(key, [...(own.get(key) ?? []), row]);
  }
  for await (const found of readVolumes(input, context)) {
    const { account, region, id, volume } = found;
    const state = volume.State ?? 'unknown';
    if (state !== 'available' && state !== 'in-use') {
      yield { skip: id, account, region, reason: `it is ${state}` };
      continue;
    }
    const rows = own.get(`${account}/${region}/${id}`) ?? [];
    const young = youngestOf(rows, context.clock.now(), input.every);
    if (young === undefined) yield* rotated(found, rows, input);
    else {
      yield { skip: id, account, region, reason: `${young.id} of ${young.started ?? ''} is young enough` };
      yield* beyond(rows, input);
    }
  }
}

/** The newest snapshot that stands for this time; one that failed stands for none. */
function youngestOf(
  own: readonly SnapshotRow[],
  now: number,
  every: number | undefined,
): SnapshotRow | undefined {
  if (every === undefined) return undefined;
  return own.find(
    ({ state, started }) => state !== 'error' && started !== undefined && now - Date.parse(started) < every,
  );
}

/** What a run that was cut short did not come to: no new one is waited for, and so many complete ones stay. */
function* beyond(own: readonly SnapshotRow[], { keep }: RotateInput): Generator<PlanEntry> {
  for (const row of newestFirst(own).slice(keep)) yield deletion(row, undefined, keep);
}

function newestFirst(own: readonly SnapshotRow[]): readonly SnapshotRow[] {
  return own
    .filter((row) => row.state === 'completed')
    .toSorted((one, other) => ((one.started ?? '') < (other.started ?? '') ? 1 : -1));
}

function* rotated(
  { account, region, id, volume }: FoundVolume,
  own: readonly SnapshotRow[],
  { keep, rotation = 'default' }: RotateInput,
): Generator<PlanEntry> {
  const name = volume.Tags?.find(({ Key }) => Key === 'Name')?.Value;
  const made = makeSnapshot({
    account,
    region,
    volume: id,
    name,
    description: `nuage rotation ${rotation} of ${id}`,
    tags: { ...(name === undefined ? {} : { Name: name }), [rotationTag]: rotation },
    reason: `the newest of ${keep} that the rotation keeps`,
  });
  yield made;
  for (const [at, row] of newestFirst(own).entries()) {
    if (at < keep - 1) {
      yield { skip: row.id, account, region, reason: `kept: number ${at + 2} of the newest ${keep}` };
      continue;
    }
    yield deletion(row, made, keep);
  }
}

function deletion(
  { account, region, id, volume, started }: SnapshotRow,
  after: Step | undefined,
  keep: number,
): Step {
  return {
    id: `delete-${id}`,
    account,
    region,
    target: id,
    call: { service: 'ec2', action: 'DeleteSnapshot', input: { SnapshotId: id } },
    change: 'delete',
    reason: `of ${started ?? 'an unknown time'}: ${keep} newer ones of ${volume} are complete then`,
    requires: [],
    after: after === undefined ? [] : [after.id],
    undo: { impossible: 'a snapshot that was deleted comes back only from the recycle bin' },
  };
}
