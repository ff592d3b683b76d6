import { UsageError } from '../../../errors.ts';
import type { OperationContext } from '../../context.ts';
import { readInstances } from '../../ec2/selection.ts';
import type { FoundInstance } from '../../ec2/selection.ts';
import { drawPlan } from '../../plan/draw-plan.ts';
import type { JsonObject } from '../../plan/json.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanEntry } from '../../plan/step.ts';
import type { WorkplaceInput } from '../repository/workplace.ts';
import { writeInstanceStep } from './instance-step.ts';

export interface BackupInput extends WorkplaceInput {
  /** The tag that says what is backed up: `Backup=true` when absent. */
  readonly tag?: { readonly key: string; readonly value?: string } | undefined;
  /** Only these, whatever their tags say. */
  readonly instances?: readonly string[] | undefined;
}

export const backupSelection = { key: 'Backup', value: 'true' } as const;

/** Plans a backup of every instance that its tag asks for, in every account and region of the context. */
export async function planBackup(input: BackupInput, context: OperationContext): Promise<Plan> {
  const places = await context.connections.places();
  return drawPlan(
    { operation: 'backup run', input: JSON.parse(JSON.stringify(input)) as JsonObject, places },
    backupEntries(input, context),
    context,
  );
}

/** What is asked of one instance: the time of a schedule that it is backed up for, and why in words; nothing at all. */
export type SlotFor = (
  found: FoundInstance,
) => Promise<{ readonly slot: string; readonly because: string } | undefined>;

/** A step for each instance, or why there is none. @param slotFor Leaves out those for whom no time has come. */
export async function* backupEntries(
  { tag = backupSelection, instances = [], ...place }: BackupInput,
  context: OperationContext,
  slotFor?: SlotFor,
): AsyncGenerator<PlanEntry> {
  const selection =
    instances.length > 0 ? { ids: instances } : { tags: { [tag.key]: tag.value ?? (true as const) } };
  const states = ['pending', 'running', 'stopping', 'stopped'] as const;
  for await (const found of readInstances({ ...selection, states }, context)) {
    if ('error' in found) continue;
    const { account, region, id, instance } = found;
    const volumes = (instance.BlockDeviceMappings ?? []).filter(({ Ebs }) => Ebs?.VolumeId !== undefined);
    const name = instance.Tags?.find(({ Key }) => Key === 'Name')?.Value;
    const named = name === undefined ? {} : { name };
    if (volumes.length === 0) {
      yield { skip: id, ...named, account, region, reason: 'it has no volume' };
      continue;
    }
    const due = slotFor === undefined ? {} : await slotFor(found);
    if (due === undefined) continue;
    const { slot, because } = { slot: undefined, because: undefined, ...due };
    const why =
      instances.length > 0
        ? 'it is named'
        : `its tag ${tag.key} ${tag.value === undefined ? 'is there' : `is ${tag.value}`}`;
    yield {
      id: `backup-${account}-${region}-${id}`,
      account,
      region,
      target: id,
      ...named,
      mover: { name: 'backup-instance', input: writeInstanceStep({ account, instance: id, slot, ...place }) },
      change: 'create',
      reason: `${because ?? why}: ${volumes.length} ${volumes.length === 1 ? 'volume' : 'volumes'} of one moment to ${place.store}`,
      requires: [],
      after: [],
      undo: { impossible: 'a backup is removed by nuage backup prune' },
    };
  }
}

/** Says so where no store is known. */
export function requireStore(store: string | undefined): string {
  if (store !== undefined) return store;
  throw new UsageError('It is not known where the backups are', {
    hint: 'Say it with --store s3://BUCKET/PREFIX or --store DIRECTORY, or in backup: of nuage.yaml.',
  });
}
