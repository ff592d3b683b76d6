import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../../operations/context.ts';
import { stateOf, usdPerHour } from '../../operations/ec2/instance-facts.ts';
import { readInstances, type FoundInstance } from '../../operations/ec2/selection.ts';
import { planStopinator } from '../../operations/ec2/stopinator.ts';
import { applyPlan } from '../../operations/plan/apply.ts';
import type { OpenJournal } from '../../operations/plan/journal.ts';
import { stepsOf, skipsOf, type Plan } from '../../operations/plan/plan.ts';
import { RunIncompleteError, type RunReport } from '../../operations/plan/report.ts';
import type { Skip } from '../../operations/plan/step.ts';
import { catalogueOf } from '../../operations/schedule/catalogue.ts';
import { factsOf } from '../../operations/schedule/judge.ts';
import { planScheduleRun } from '../../operations/schedule/run.ts';
import { scheduleTag } from '../../operations/schedule/tags.ts';
import { parseIsoDay } from '../../time/day.ts';
import { zoneOf } from '../../time/zone.ts';
import type { MovableClock } from '../fast-clock.ts';
import { Meter, type Reading } from '../meter.ts';
import { launchFleet } from './build-account.ts';
import { demonstrationRegions, fleets } from './fleet.ts';
import { deeds, type Deed } from './people.ts';
import { demonstrationSchedules, demonstrationZone, firstDay } from './schedules.ts';

export type DemonstrationEvent =
  | { readonly kind: 'built'; readonly machines: number; readonly regions: readonly string[] }
  /** A run that changed something, or the first one, which tells what is left alone and why. */
  | {
      readonly kind: 'run';
      readonly at: number;
      readonly operation: string;
      readonly report: RunReport;
      readonly started: number;
      readonly stopped: number;
      readonly skips: readonly Skip[];
    }
  | { readonly kind: 'person'; readonly at: number; readonly words: string }
  /** How many machines ran at the end of an hour. */
  | { readonly kind: 'hour'; readonly at: number; readonly running: number; readonly machines: number }
  | { readonly kind: 'finished'; readonly at: number; readonly scheduled: Reading };

export interface Demonstration {
  readonly context: OperationContext;
  readonly clock: MovableClock;
  readonly days: number;
  /** Makes every start of this machine die after AWS accepted it, as one on a volume whose key is gone does. */
  readonly breakMachine: (id: string) => void;
}

/** Builds the sample account, runs its schedules every hour for some days, and tells what happened. */
export async function* demonstrate({
  context,
  clock,
  days,
  breakMachine,
}: Demonstration): AsyncGenerator<DemonstrationEvent> {
  const zone = zoneOf(demonstrationZone);
  const first = parseIsoDay(firstDay) ?? 0;
  // The Friday before: by Monday nobody has stopped anything, and the first run finds the week-end to catch up with.
  await clock.set(zone.instantOf(first - 3, 10 * 60));
  const machines = await build(context, breakMachine);
  await clock.set(zone.instantOf(first, 0));
  yield { kind: 'built', machines, regions: demonstrationRegions };

  const meter = new Meter(clock.now());
  const catalogue = catalogueOf(demonstrationSchedules, demonstrationZone);
  await look(context, meter);
  yield* took(await planStopinator({}, context), context, true);

  let told = false;
  const end = zone.instantOf(first + days, 0);
  for (let at = clock.now(); at < end; at += 3_600_000) {
    if (at > clock.now()) await clock.set(at);
    const local = zone.localOf(at);
    for (const deed of deeds.filter(
      (one) => one.day === local.day - first && one.hour * 60 === local.minutes,
    )) {
      await act(deed, context);
      yield { kind: 'person', at, words: deed.words };
    }
    yield* took(await planScheduleRun({ catalogue }, context), context, !told);
    told = true;
    yield { kind: 'hour', at, ...(await look(context, meter)) };
  }
  await clock.set(end);
  await look(context, meter);
  yield { kind: 'finished', at: end, scheduled: meter.read(end) };
}

async function build(context: OperationContext, breakMachine: (id: string) => void): Promise<number> {
  let machines = 0;
  for (const fleet of fleets) {
    const ids = await launchFleet(fleet, await connectionTo(fleet.region, context));
    machines += ids.length;
    if (fleet.broken) for (const id of ids) breakMachine(id);
  }
  return machines;
}

async function connectionTo(region: string, context: OperationContext): Promise<Connection> {
  const [place] = await context.connections.places();
  return context.connections.at(place?.account ?? '', region);
}

/** Applies a plan and tells of it when it changed something or when it is to be told in any case. */
async function* took(
  plan: Plan,
  context: OperationContext,
  tell: boolean,
): AsyncGenerator<DemonstrationEvent> {
  await using whole = plan;
  const at = context.clock.now();
  const skips: Skip[] = [];
  for await (const skip of skipsOf(whole)) skips.push(skip);
  const counts = { started: 0, stopped: 0 };
  for await (const step of stepsOf(whole))
    counts[step.call?.action === 'StartInstances' ? 'started' : 'stopped'] += 1;
  const report = await applyPlan(whole, context, { openJournal: forgetful }).catch((error: unknown) => {
    // Some steps failing is part of the story.
    if (error instanceof RunIncompleteError) return error.report;
    throw error;
  });
  if (tell || report.steps > 0)
    yield { kind: 'run', at, operation: whole.header.operation, report, ...counts, skips };
}

/** The demonstration's runs are thrown away at its end, so their journals need not survive a power cut. */
const forgetful: OpenJournal = () =>
  Promise.resolve({ append: () => Promise.resolve(), close: () => Promise.resolve() });

async function act({ region, name, action }: Deed, context: OperationContext): Promise<void> {
  const connection = await connectionTo(region, context);
  for await (const found of readInstances({ tags: { Name: name } }, context)) {
    if ('error' in found || found.region !== region) continue;
    await connection.call('ec2', action, { InstanceIds: [found.id] });
  }
}

/** Reads all machines, tells the meter about those with a schedule, and counts those that run. */
async function look(context: OperationContext, meter: Meter): Promise<{ running: number; machines: number }> {
  const counts = { running: 0, machines: 0 };
  const now = context.clock.now();
  for await (const found of readInstances(
    { all: true, states: ['pending', 'running', 'stopping', 'stopped'] },
    context,
  )) {
    if ('error' in found) throw found.error;
    counts.machines += 1;
    if (stateOf(found.instance) === 'running') counts.running += 1;
    if (found.instance.Tags?.some((tag) => tag.Key === scheduleTag)) meter.see(sighting(found), now);
  }
  return counts;
}

function sighting({ id, instance, region }: FoundInstance): Parameters<Meter['see']>[0] {
  const { state, startedAt, stoppedAt } = factsOf(instance);
  return {
    id,
    running: state === 'running' || state === 'pending',
    startedAt,
    stoppedAt,
    usdPerHour: usdPerHour(instance, region),
  };
}
