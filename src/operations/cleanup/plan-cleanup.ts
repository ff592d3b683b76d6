import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { overPlaces } from '../over-places.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import { failureOf } from '../plan/failure.ts';
import type { JsonObject } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import { isSkip, type PlanEntry } from '../plan/step.ts';
import type { CleanupKind } from './candidate.ts';
import type { CleanupInput } from './cleanup-input.ts';
import { entriesOf } from './entries-of.ts';
import type { Counts } from './entries-of.ts';

/**
 * Plans to delete what is old and used by nothing. Everything looked at is in the plan: as a step with what speaks for
 * and against it, its age and its price, or left alone with what protects it. Images go before their snapshots, a final
 * snapshot before its volume. Each is looked at again just before it goes. With `markFor` things are marked first, and
 * go in a later run. Rejects when more would go than the limits allow.
 */
export async function planCleanup(input: CleanupInput, context: OperationContext): Promise<Plan> {
  const places = await context.connections.places();
  const accounts = [...new Set(places.map(({ account }) => account))];
  const counts = new Map<CleanupKind, Counts>();
  const entries: PlanEntry[] = [];
  const now = context.clock.now();
  const read = overPlaces(context, async function* look(connection, place) {
    yield await entriesOf(input, { ...place, connection, accounts, now }, counts);
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
  const changed = places.filter(({ account, region }) =>
    entries.some((entry) => !isSkip(entry) && entry.account === account && entry.region === region),
  );
  const claim = { name: 'cleanup', input: { places: changed.map((place) => ({ ...place })) } };
  const asking = { operation: 'cleanup', input: asked, places, ...(changed.length === 0 ? {} : { claim }) };
  return drawPlan(asking, entries, context);
}

function refuseTooMuch(
  { max, maxPercent, markFor }: CleanupInput,
  counts: ReadonlyMap<CleanupKind, Counts>,
): void {
  const go = markFor === undefined ? 'go' : 'go or be marked';
  for (const [kind, { seen, going }] of counts) {
    if (max !== undefined && going > max)
      throw new UsageError(`More ${kind} would ${go} than may: ${going}, and at most ${max}.`, {
        hint: 'Nothing was planned. Narrow it with --older-than or --tag, or raise --max.',
      });
    if (maxPercent !== undefined && going * 100 > maxPercent * seen)
      throw new UsageError(
        `More ${kind} would ${go} than may: ${going} of ${seen}, and at most ${maxPercent} percent.`,
        {
          hint: 'Nothing was planned. Narrow it with --older-than or --tag, or raise --max-percent.',
        },
      );
  }
}
