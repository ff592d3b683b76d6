import type { Edge } from './edges.ts';
import { edgesBetween } from './edges.ts';
import { levelAt, type Level } from './level.ts';
import type { Schedule } from './schedule.ts';
import { sayTime } from './say-time.ts';
import { ScheduleError } from './schedule-error.ts';

/** A person's word against a schedule, with an end, because people forget to take it back. */
export interface Override {
  readonly state: 'running' | 'stopped';
  /** Epoch milliseconds; `until` is excluded. */
  readonly from: number;
  readonly until: number;
}

const HINT =
  'Write running or stopped and two UTC times, such as running 2026-12-24T08:00Z/2026-12-24T11:00Z.';

function minute(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16)}Z`;
}

/** The override as a tag's value, in characters that every AWS service takes in tags. Times are cut to the minute. */
export function formatOverride({ state, from, until }: Override): string {
  return `${state} ${minute(from)}/${minute(until)}`;
}

/** Reads what formatOverride writes. Throws a ScheduleError that quotes it. */
export function parseOverride(source: string): Override {
  const match = /^\s*(running|stopped)\s+(\S+?Z)\/(\S+?Z)\s*$/i.exec(source);
  const [from, until] = [Date.parse(match?.[2] ?? ''), Date.parse(match?.[3] ?? '')];
  if (!match || Number.isNaN(from) || Number.isNaN(until)) {
    throw new ScheduleError(`'${source}' is not an override`, source, HINT);
  }
  if (until <= from) throw new ScheduleError(`the override '${source}' ends before it begins`, source, HINT);
  return { state: match[1]?.toLowerCase() === 'running' ? 'running' : 'stopped', from, until };
}

/**
 * What is wanted at an instant when an override may stand above the schedule. While it holds, its state is wanted
 * since it began; when it ends, the schedule's own state is wanted as if that were an edge, so that a missed run
 * catches up with the end too.
 */
export function levelWithOverride(
  schedule: Schedule,
  override: Override | undefined,
  instant: number,
): Level {
  if (!override || instant < override.from) return levelAt(schedule, instant);
  if (instant < override.until) {
    return {
      desired: override.state,
      edge: { at: override.from, to: override.state },
      reason: `overridden: ${override.state} until ${sayTime(schedule.zone, override.until)} (${schedule.zone.name}); then ${schedule.name} again`,
    };
  }
  const level = levelAt(schedule, instant);
  if (level.edge && level.edge.at >= override.until) return level;
  const after = levelAt(schedule, override.until).desired;
  if (after === 'any') return level;
  return { ...level, edge: { at: override.until, to: after } };
}

/** Every edge in `from <= at < to` when an override may stand above the schedule. */
export function edgesWithOverride(
  schedule: Schedule,
  override: Override | undefined,
  from: number,
  to: number,
): Edge[] {
  const own = edgesBetween(schedule, from, to);
  if (!override) return own;
  const kept = own.filter((edge) => edge.at < override.from || edge.at > override.until);
  const after = levelAt(schedule, override.until).desired;
  const added: Edge[] = [{ at: override.from, to: override.state }];
  if (after !== 'any') added.push({ at: override.until, to: after });
  return [...kept, ...added.filter((edge) => edge.at >= from && edge.at < to)].sort((a, b) => a.at - b.at);
}
