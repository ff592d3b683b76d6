import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../../operations/context.ts';
import { stateOf, usdPerHour } from '../../operations/ec2/instance-facts.ts';
import { readInstances, type FoundInstance } from '../../operations/ec2/selection.ts';
import { planStopinator } from '../../operations/ec2/stopinator.ts';
import { catalogueOf, type Catalogue } from '../../operations/schedule/catalogue.ts';
import { factsOf } from '../../operations/schedule/judge.ts';
import { planOverride } from '../../operations/schedule/override.ts';
import { planScheduleRun } from '../../operations/schedule/run.ts';
import { scheduleTag } from '../../operations/schedule/tags.ts';
import { parseIsoDay } from '../../time/day.ts';
import { zoneOf } from '../../time/zone.ts';
import type { MovableClock } from '../fast-clock.ts';
import { Meter } from '../meter.ts';
import { launchFleet } from './build-account.ts';
import { specialDays } from './days.ts';
import type { DemonstrationEvent } from './event.ts';
import { demonstrationRegions, fleets } from './fleet.ts';
import { momentsBetween } from './moments.ts';
import { deeds, type Deed } from './people.ts';
import { demonstrationSchedules, demonstrationZone, firstDay } from './schedules.ts';
import { take } from './take.ts';

export interface Demonstration {
  readonly context: OperationContext;
  readonly clock: MovableClock;
  readonly days: number;
  /** Makes every start of this machine die after AWS accepted it, as one on a volume whose key is gone does. */
  readonly breakMachine: (id: string) => void;
}

const HOUR = 3_600_000;
/** Within an hour, far enough from its beginning that what started then runs. */
const INTO_THE_HOUR = 600_000;

/** Builds the sample account, runs its schedules at each of their edges for some days, and tells what happened. */
export async function* demonstrate({
  context,
  clock,
  days,
  breakMachine,
}: Demonstration): AsyncGenerator<DemonstrationEvent> {
  const zone = zoneOf(demonstrationZone);
  const first = parseIsoDay(firstDay) ?? 0;
  const machines = await build(context, breakMachine);
  const begin = zone.instantOf(first, 0);
  const end = zone.instantOf(first + days, 0);
  await clock.set(begin);
  const catalogue = catalogueOf(demonstrationSchedules, demonstrationZone);
  const schedule = await catalogue.resolve('office-hours');
  yield { kind: 'built', machines, regions: demonstrationRegions, schedule };

  const notes = specialDays(schedule, first, days);
  const meter = new Meter(begin);
  await look(context, meter);
  const midnights = new Map(
    Array.from({ length: days }, (_, day) => [zone.instantOf(first + day, 0), notes.get(first + day) ?? []]),
  );
  let told = false;
  const runsAt = await momentsBetween(begin, end, catalogue, first);
  for (const at of [...new Set([...midnights.keys(), ...runsAt])].sort((one, other) => one - other)) {
    if (at > clock.now()) await clock.set(at);
    const special = midnights.get(at);
    if (special !== undefined) yield { kind: 'day', at, notes: special };
    if (!told) yield await take(await planStopinator({}, context), context);
    if (told && !runsAt.has(at)) continue;
    told = true;
    const local = zone.localOf(at);
    for (const deed of deeds.filter(
      (one) => one.day === local.day - first && one.hour * 60 === local.minutes,
    )) {
      yield { kind: 'person', at, words: deed.words };
      await act(deed, catalogue, context, meter);
    }
    const run = await take(await planScheduleRun({ catalogue }, context), context);
    if (run.changed.length + run.leftAlone.length > 0) yield run;
    // A machine keeps the times of its last start and stop, so looking after each change misses nothing.
    if (run.changed.length > 0) await look(context, meter, run.changed);
  }
  await clock.set(end);
  await look(context, meter);
  const hours = Array.from({ length: Math.round((end - begin) / HOUR) }, (_, hour) => {
    const at = begin + hour * HOUR;
    return { at, running: meter.runningAt(at + INTO_THE_HOUR) };
  });
  yield { kind: 'finished', at: end, scheduled: meter.read(end), hours, notes: midnights };
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

async function act(
  { region, name, action }: Deed,
  catalogue: Catalogue,
  context: OperationContext,
  meter: Meter,
): Promise<void> {
  const selection = { tags: { Name: name } };
  if (typeof action === 'object') {
    const until = { instant: context.clock.now() + action.runForMinutes * 60_000 };
    await take(
      await planOverride({ catalogue, selection, wanted: { state: 'running', until } }, context),
      context,
    );
    return;
  }
  const connection = await connectionTo(region, context);
  for await (const found of readInstances(selection, context)) {
    if ('error' in found || found.region !== region) continue;
    await connection.call('ec2', action, { InstanceIds: [found.id] });
    await look(context, meter, [found.id]);
  }
}

/** Shows the meter machines with a schedule: these, or all. */
async function look(context: OperationContext, meter: Meter, ids: readonly string[] = []): Promise<void> {
  const now = context.clock.now();
  const states = ['pending', 'running', 'stopping', 'stopped'] as const;
  for await (const found of readInstances({ filters: { 'tag-key': scheduleTag }, states, ids }, context)) {
    if ('error' in found) throw found.error;
    meter.see(sighting(found), now);
  }
}

function sighting({ id, instance, region }: FoundInstance): Parameters<Meter['see']>[0] {
  const { startedAt, stoppedAt } = factsOf(instance);
  const state = stateOf(instance);
  return {
    id,
    running: state === 'running' || state === 'pending',
    startedAt,
    stoppedAt,
    usdPerHour: usdPerHour(instance, region),
  };
}
