import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../context.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import { failureOf } from '../plan/failure.ts';
import type { JsonObject } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry, Skip, Step, StepBody, Undo } from '../plan/step.ts';
import { nameOf } from './instance-facts.ts';
import { readInstances, type FoundInstance, type InstanceSelection } from './selection.ts';
import { spotRequestsOf, type SpotRequests } from './spot-requests.ts';

/** A step for one instance. `after` names steps for the same instance that stand before it. */
export interface InstanceStep {
  readonly id: string;
  readonly body: StepBody;
  readonly undo: Undo;
  readonly after?: readonly string[];
}

/** The reason why an instance is left alone. */
export interface LeftAlone {
  readonly leave: string;
}

/** What an operation decides about one instance: a step, several, or why it is left alone. Nothing says nothing. */
export type Verdict = InstanceStep | LeftAlone | readonly (InstanceStep | LeftAlone)[] | undefined;

/** What is known while instances are decided about: the way to their place, and the Spot requests behind them. */
export interface Deciding {
  readonly connection: Connection;
  readonly spotRequests: SpotRequests;
}

export type Decide = (found: FoundInstance, deciding: Deciding) => Promise<Verdict> | Verdict;

/** How many instances are decided about at once, for decisions that ask AWS. */
const decisionsAtOnce = 50;

/** Plans over the instances of a selection: one entry for each that the operation has something to say about. */
export async function planInstances(
  operation: string,
  input: JsonObject,
  selection: InstanceSelection,
  decide: Decide,
  context: OperationContext,
): Promise<Plan> {
  const places = await context.connections.places();
  return drawPlan({ operation, input, places }, instanceEntries(selection, decide, context), context);
}

/** The entries of a plan over the instances of a selection, for operations that plan over other things as well. */
export async function* instanceEntries(
  selection: InstanceSelection,
  decide: Decide,
  context: OperationContext,
): AsyncGenerator<PlanEntry> {
  let together: FoundInstance[] = [];
  for await (const found of readInstances(selection, context)) {
    if ('error' in found) {
      yield* await decideAll(together, decide, context);
      together = [];
      yield unread(found);
      continue;
    }
    together.push(found);
    if (together.length < decisionsAtOnce) continue;
    yield* await decideAll(together, decide, context);
    together = [];
  }
  yield* await decideAll(together, decide, context);
}

async function decideAll(
  together: readonly FoundInstance[],
  decide: Decide,
  context: OperationContext,
): Promise<readonly PlanEntry[]> {
  const spotRequests = spotRequestsOf(together, context);
  const decided = await Promise.all(
    together.map(async (found) => {
      const connection = await context.connections.at(found.account, found.region);
      return entriesOf(found, await decide(found, { connection, spotRequests }));
    }),
  );
  return decided.flat();
}

function entriesOf(found: FoundInstance, verdict: Verdict): readonly PlanEntry[] {
  if (verdict === undefined) return [];
  return isList(verdict) ? verdict.map((one) => entryOf(found, one)) : [entryOf(found, verdict)];
}

function isList(verdict: NonNullable<Verdict>): verdict is readonly (InstanceStep | LeftAlone)[] {
  return Array.isArray(verdict);
}

function entryOf(found: FoundInstance, one: InstanceStep | LeftAlone): PlanEntry {
  const { account, region, id } = found;
  const name = nameOf(found.instance);
  const named = name === undefined ? {} : { name };
  if ('leave' in one) return { skip: id, ...named, account, region, reason: one.leave };
  const step: Step = {
    id: one.id,
    account,
    region,
    target: id,
    ...named,
    ...one.body,
    after: one.after ?? [],
    undo: one.undo,
  };
  return step;
}

function unread({ account, region, error }: { account: string; region: string; error: unknown }): Skip {
  return { skip: region, account, region, reason: `could not be read: ${failureOf(error).message}` };
}

/** How an instance came to be selected, in words for the reason of its step. */
export function becauseOf(selection: InstanceSelection): string {
  const parts = [
    ...((selection.ids?.length ?? 0) > 0 ? ['named by id'] : []),
    ...Object.entries(selection.tags ?? {}).map(([key, value]) =>
      value === true ? `has the tag ${key}` : `${key}=${[value].flat().join('|')}`,
    ),
    ...Object.entries(selection.filters ?? {}).map(([name, value]) => `${name}=${[value].flat().join('|')}`),
  ];
  return parts.length === 0 ? 'all were asked for' : parts.join(', ');
}
