import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { overPlaces } from '../over-places.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import { failureOf } from '../plan/failure.ts';
import type { JsonObject } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry } from '../plan/step.ts';
import { cleanupKinds } from './candidate.ts';
import type { Candidate, CleanupKind, ListKind, Looking } from './candidate.ts';
import { listAddresses } from './kinds/addresses.ts';
import { listImages } from './kinds/images.ts';
import { listOldSnapshots } from './kinds/snapshots.ts';
import { listUnattached } from './kinds/volumes.ts';

export interface CleanupInput {
  /** Images, snapshots and volumes when absent; addresses have no age and must be named. */
  readonly kinds?: readonly CleanupKind[];
  /** Milliseconds; 90 days when absent. What is younger stays. */
  readonly olderThan?: number;
  /** Only what has all of these tags, with the value or with any. */
  readonly tags?: Readonly<Record<string, string | true>>;
  /** More things of one kind in all than this fail the plan; it is never cut short. */
  readonly max?: number;
  /** The same, in percent of all of the kind that were looked at. */
  readonly maxPercent?: number;
  /** `false` deletes volumes without a snapshot of what they held. */
  readonly finalSnapshot?: boolean;
}

const day = 86_400_000;
const usualAge = 90 * day;

const lists: Readonly<Record<CleanupKind, ListKind>> = {
  images: listImages,
  snapshots: listOldSnapshots,
  volumes: listUnattached,
  addresses: listAddresses,
};

/**
 * Plans to delete what is old and used by nothing. Everything looked at is in the plan: as a step with the reason, its
 * age and its price, or left alone with what protects it. Images go before their snapshots, a final snapshot before its
 * volume. Each is looked at again just before it goes. Rejects when more would go than the limits allow.
 */
export async function planCleanup(input: CleanupInput, context: OperationContext): Promise<Plan> {
  const places = await context.connections.places();
  const counts = new Map<CleanupKind, { seen: number; going: number }>();
  const entries: PlanEntry[] = [];
  const read = overPlaces(context, async function* look(connection, place) {
    yield await entriesOf(input, { ...place, connection }, context.clock.now(), counts);
  });
  for await (const found of read) {
    if ('value' in found) for (const entry of found.value) entries.push(entry);
    else {
      const { account, region, error } = found;
      entries.push({
        skip: region,
        account,
        region,
        reason: `could not be read: ${failureOf(error).message}`,
      });
    }
  }
  refuseTooMuch(input, counts);
  const asked = JSON.parse(JSON.stringify(input)) as JsonObject;
  return drawPlan({ operation: 'cleanup', input: asked, places }, entries, context);
}

async function entriesOf(
  input: CleanupInput,
  at: Pick<Looking, 'account' | 'region' | 'connection'>,
  now: number,
  counts: Map<CleanupKind, { seen: number; going: number }>,
): Promise<readonly PlanEntry[]> {
  const { account, region } = at;
  const wanted = new Set(input.kinds ?? ['images', 'snapshots', 'volumes']);
  const entries: PlanEntry[] = [];
  const planned = new Map<string, string>();
  for (const kind of cleanupKinds) {
    if (!wanted.has(kind)) continue;
    const looking: Looking = {
      ...at,
      now,
      goingImages: new Set(planned.keys()),
      finalSnapshot: input.finalSnapshot !== false,
    };
    const count = counts.get(kind) ?? { seen: 0, going: 0 };
    counts.set(kind, count);
    for (const candidate of await lists[kind](looking)) {
      count.seen += 1;
      const why = whyKept(candidate, input, now);
      if (why !== undefined) {
        const name = candidate.tags['Name'];
        entries.push({ skip: candidate.id, account, region, reason: why, ...(name ? { name } : {}) });
        continue;
      }
      count.going += 1;
      const steps = candidate.steps(reasonOf(candidate, now), planned);
      for (const step of steps) entries.push(step);
      const last = steps.at(-1);
      if (kind === 'images' && last !== undefined) planned.set(candidate.id, last.id);
    }
  }
  return entries;
}

function whyKept(candidate: Candidate, input: CleanupInput, now: number): string | undefined {
  if (candidate.protectedBy !== undefined) return candidate.protectedBy;
  for (const [key, value] of Object.entries(input.tags ?? {})) {
    const own = candidate.tags[key];
    if (own === undefined || (value !== true && own !== value))
      return 'it has not the tags that were asked for';
  }
  const age = input.olderThan ?? usualAge;
  if (candidate.created !== undefined && now - candidate.created < age)
    return `it is younger than ${Math.round(age / day)} days`;
  return undefined;
}

function reasonOf({ about, created, usdPerMonth }: Candidate, now: number): string {
  return [
    ...(created === undefined ? [] : [`${Math.floor((now - created) / day)} days old`]),
    ...(usdPerMonth === undefined ? [] : [`${usdPerMonth.toFixed(2)} USD a month`]),
    about,
  ].join(', ');
}

function refuseTooMuch(
  { max, maxPercent }: CleanupInput,
  counts: ReadonlyMap<CleanupKind, { readonly seen: number; readonly going: number }>,
): void {
  for (const [kind, { seen, going }] of counts) {
    if (max !== undefined && going > max)
      throw new UsageError(`${going} ${kind} would go, and at most ${max} may.`, {
        hint: 'Nothing was planned. Narrow it with --older-than or --tag, or raise --max.',
      });
    if (maxPercent !== undefined && going * 100 > maxPercent * seen)
      throw new UsageError(`${going} of ${seen} ${kind} would go, and at most ${maxPercent} percent may.`, {
        hint: 'Nothing was planned. Narrow it with --older-than or --tag, or raise --max-percent.',
      });
  }
}
