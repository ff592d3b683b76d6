import { dayPlan } from './day-plan.ts';
import { edgesBetween, isOpen, type Edge } from './edges.ts';
import { sayTime } from './say-time.ts';
import type { Schedule } from './schedule.ts';

/** What a schedule wants at an instant. `any`: it has no opinion. */
export type Desired = 'running' | 'stopped' | 'any';

export interface Level {
  readonly desired: Desired;
  /** The last edge at or before the instant: the moment that a missed run has to catch up with. */
  readonly edge: Edge | undefined;
  /** One sentence for a person. */
  readonly reason: string;
}

const DAY_MS = 86_400_000;
/** Windows searched for an edge, in days, each from the end of the one before. The last reaches over a skipped leap year (8 years). */
const WINDOWS = [9, 40, 400, 3000] as const;

/** The last edge at or before an instant, or undefined when there is none within eight years. */
export function lastEdge(schedule: Schedule, instant: number): Edge | undefined {
  let below = instant + 1;
  for (const days of WINDOWS) {
    const from = below - days * DAY_MS;
    const edge = edgesBetween(schedule, from, below).at(-1);
    if (edge) return edge;
    below = from;
  }
  return undefined;
}

/** Whether a schedule both starts and stops, so that between edges the last one holds. */
export function hasBothDirections(schedule: Schedule): boolean {
  const starts = schedule.periods.some((period) => period.start !== undefined);
  const stops = schedule.periods.some((period) => period.stop !== undefined);
  return starts && stops;
}

/**
 * What the schedule wants at an instant. A schedule that only starts, or only stops, has an opinion from its edge to
 * the end of that local day; one that does both always has one.
 */
export function levelAt(schedule: Schedule, instant: number): Level {
  const known = asked.get(schedule);
  if (known?.instant === instant) return known.level;
  const level = findLevel(schedule, instant);
  asked.set(schedule, { instant, level });
  return level;
}

/** A run asks every schedule for one and the same moment, once for each of its machines. */
const asked = new WeakMap<Schedule, { readonly instant: number; readonly level: Level }>();

function findLevel(schedule: Schedule, instant: number): Level {
  const edge = lastEdge(schedule, instant);
  const desired = desiredAfter(schedule, edge, instant);
  return { desired, edge, reason: reasonFor(schedule, desired, edge, instant) };
}

function desiredAfter(schedule: Schedule, edge: Edge | undefined, instant: number): Desired {
  const both = hasBothDirections(schedule);
  if (!edge) return isOpen(schedule, instant) ? 'running' : both ? 'stopped' : 'any';
  if (both || isOpen(schedule, instant)) return edge.to;
  return schedule.zone.localOf(edge.at).day === schedule.zone.localOf(instant).day ? edge.to : 'any';
}

function reasonFor(schedule: Schedule, desired: Desired, edge: Edge | undefined, instant: number): string {
  const special = dayPlan(schedule, schedule.zone.localOf(instant).day).because;
  const hours = schedule.periods.map((period) => period.text).join('; ');
  const said = `${schedule.name} (${hours}, ${schedule.zone.name})`;
  const note = special === undefined ? '' : `; today: ${special}`;
  if (desired === 'any') return `${said} asks for nothing at this time${note}`;
  if (!edge) return `${said} keeps it ${desired} at all times${note}`;
  return `${said} wants it ${desired} since ${sayTime(schedule.zone, edge.at)}${note}`;
}
