import { UsageError } from '../../../errors.ts';
import { applyRetention, keepsNothing } from '../../../time/retention.ts';
import type { RetentionPolicy } from '../../../time/retention.ts';
import { sayPeriod } from '../../../time/period.ts';
import type { Zone } from '../../../time/zone.ts';
import type { OperationContext, Place } from '../../context.ts';
import { drawPlan } from '../../plan/draw-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanEntry, Step } from '../../plan/step.ts';
import { listBackups } from '../list-backups.ts';
import { Repository } from '../repository/repository.ts';
import type { BackupName } from '../list-backups.ts';
import { openStore } from '../store/open-store.ts';
import type { StoreInput } from '../store/open-store.ts';
import { isSweepOwed } from './maps-in-use.ts';
import { oldVersionEntries } from './old-versions.ts';

export interface PruneInput extends StoreInput {
  readonly policy: RetentionPolicy;
  readonly zone: Zone;
  /** Only backups of these instances. */
  readonly instances?: readonly string[] | undefined;
  /** In a bucket that keeps versions, delete those that are not current for good, as far as no lock holds them. */
  readonly removeVersions?: boolean | undefined;
  /** While somebody is at work, leave what no backup needs any more to the next prune instead of failing. */
  readonly yielding?: boolean | undefined;
}

/**
 * Plans which backups go, by a policy that is applied to each instance's backups alone: those of an account, a region
 * and an instance are one line, and no other is looked at for it. What no backup needs any more goes last.
 */
export async function planPrune(input: PruneInput, context: OperationContext): Promise<Plan> {
  refuseEmpty(input.policy);
  const store = await openStore(input, context);
  const [place] = await context.connections.places();
  if (place === undefined) throw new UsageError('There is no account to prune in.');
  const lines = new Map<string, BackupName[]>();
  for await (const backup of listBackups(store)) {
    if (input.instances !== undefined && !input.instances.includes(backup.instance)) continue;
    const key = `${backup.account}/${backup.region}/${backup.instance}`;
    lines.set(key, [...(lines.get(key) ?? []), backup]);
  }
  const { within, ...counts } = input.policy;
  const said = {
    store: input.store,
    timezone: input.zone.name,
    ...counts,
    ...(within === undefined ? {} : { within: sayPeriod(within) }),
    ...(input.instances === undefined ? {} : { instances: input.instances }),
  };
  return drawPlan(
    { operation: 'backup prune', input: said, places: [place] },
    entries([...lines.values()], input, place, context),
    context,
  );
}

export function refuseEmpty(policy: RetentionPolicy): void {
  if (!keepsNothing(policy)) return;
  throw new UsageError('A policy that keeps nothing would remove every backup', {
    hint: 'Say what to keep, such as --keep-last 3 or --keep-daily 7, or in backup: keep: of nuage.yaml.',
  });
}

async function isSweepOwedIn(input: StoreInput, context: OperationContext): Promise<boolean> {
  using repository = await Repository.open(await openStore(input, context), context);
  return isSweepOwed(repository, context);
}

async function* entries(
  lines: readonly (readonly BackupName[])[],
  input: PruneInput,
  place: Place,
  context: OperationContext,
): AsyncGenerator<PlanEntry> {
  const { policy, zone, store, removeVersions = false } = input;
  const { account, region } = place;
  const gone: string[] = [];
  for (const line of lines) {
    const { kept, removed } = applyRetention(line, ({ time }) => time, policy, zone);
    for (const { item, reasons } of kept) {
      const { account: of, region: where } = item;
      yield {
        skip: item.id,
        name: nameOf(item),
        account: of,
        region: where,
        reason: `kept: ${reasons.join(', ')}`,
      };
    }
    for (const item of removed.toReversed()) {
      const id = `remove-${item.id}`;
      gone.push(id);
      yield {
        id,
        account,
        region,
        target: item.id,
        name: nameOf(item),
        mover: { name: 'backup-remove', input: { store, backup: item.name } },
        change: 'delete',
        reason: `no rule keeps it, and ${kept.length} newer or chosen ones of ${item.instance} are kept`,
        requires: [],
        after: [],
        undo: { impossible: 'a backup that was removed does not come back' },
      };
    }
  }
  const swept = gone.length > 0 || (lines.length > 0 && (await isSweepOwedIn(input, context)));
  if (swept) yield sweepStep(input, place, gone);
  yield* oldVersionEntries({ store, removeVersions }, place, swept ? [...gone, 'sweep'] : [], context);
}

function sweepStep(
  { store, yielding = false }: PruneInput,
  { account, region }: Place,
  gone: readonly string[],
): Step {
  return {
    id: 'sweep',
    account,
    region,
    target: store,
    mover: { name: 'backup-sweep', input: { store, yielding } },
    change: 'delete',
    reason:
      gone.length > 0
        ? 'blocks that no backup needs any more'
        : 'blocks that no backup needs any more: an earlier prune did not come to its end',
    requires: [],
    after: gone,
    undo: { impossible: 'blocks that were removed do not come back' },
  };
}

function nameOf({ instance, time }: BackupName): string {
  return `${instance} ${new Date(time).toISOString().slice(0, 16)}Z`;
}
