import type { OperationContext } from '../../context.ts';
import { drawPlan } from '../../plan/draw-plan.ts';
import type { JsonObject } from '../../plan/json.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanEntry } from '../../plan/step.ts';
import { readVolumes } from '../volumes/find-volumes.ts';
import type { VolumeSelection } from '../volumes/find-volumes.ts';
import { makeSnapshot } from './snapshot-steps.ts';

export interface CreateSnapshotsInput extends VolumeSelection {
  readonly description?: string | undefined;
  /** For the snapshots. */
  readonly snapshotTags?: Readonly<Record<string, string>>;
}

/** Plans a snapshot of each volume, and sees it complete. Undo deletes what was made. */
export async function planSnapshots(input: CreateSnapshotsInput, context: OperationContext): Promise<Plan> {
  const places = await context.connections.places();
  return drawPlan(
    { operation: 'snapshot create', input: JSON.parse(JSON.stringify(input)) as JsonObject, places },
    entries(input, context),
    context,
  );
}

async function* entries(
  { description, snapshotTags = {}, ...selection }: CreateSnapshotsInput,
  context: OperationContext,
): AsyncGenerator<PlanEntry> {
  for await (const { account, region, id, volume } of readVolumes(selection, context)) {
    const name = volume.Tags?.find(({ Key }) => Key === 'Name')?.Value;
    yield makeSnapshot({
      account,
      region,
      volume: id,
      name,
      description: description ?? `nuage snapshot of ${id}`,
      tags: { ...(name === undefined ? {} : { Name: name }), 'nuage:snapshot': 'manual', ...snapshotTags },
      reason: `${volume.Size} GiB as they are now`,
    });
  }
}
