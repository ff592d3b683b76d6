import type { DemonstrationEvent, RunEvent } from '../../rehearsal/demonstration/event.ts';
import { count } from '../render/count.ts';
import { formatDuration } from '../render/duration.ts';
import type { TimelineEvent } from '../render/timeline.ts';
import { leftAloneLines, sentences } from './news.ts';

/** What happened on one day of the demonstration. */
export interface Day {
  /** `Mon 25 Oct`. */
  readonly label: string;
  readonly events: readonly Exclude<DemonstrationEvent, { kind: 'built' | 'finished' }>[];
}

/** Remembers what was told, so that what is the same day after day is told once. */
export type Told = Set<string>;

/** A day as it is told: what is new about it, and whether anything is. */
export function timelineOf({ events }: Day, clockOf: (at: number) => string, told: Told): TimelineEvent[] {
  const lines: TimelineEvent[] = [];
  for (const event of events) {
    const when = clockOf(event.at);
    if (event.kind === 'day') {
      for (const note of event.notes) lines.push({ when, what: note, tone: 'warning' });
    } else if (event.kind === 'person') lines.push({ when, what: event.words, tone: 'warning' });
    else lines.push(...runLines(event, when, told));
  }
  return lines;
}

function runLines(event: RunEvent, when: string, told: Told): TimelineEvent[] {
  const { started, stopped, failed, tookMs } = event;
  const details = [
    ...failed.flatMap(({ name, message, hint }) =>
      news(told, `failed ${name}`)
        ? [`${name}: ${sentences(message, 2)}`, ...(hint === undefined ? [] : [sentences(hint, 1)])]
        : [],
    ),
    ...leftAloneLines(
      event.leftAlone.filter(({ name }) => !told.has(`failed ${name}`)),
      (key) => news(told, key),
    ),
  ];
  const deeds = [
    ...(stopped.length === 0 ? [] : [`${kinds(stopped)} stopped`]),
    ...(started.length === 0 ? [] : [`${kinds(started)} started`]),
  ];
  const same = !news(told, `${when} ${shape(stopped)} ${shape(started)}`);
  if (same || deeds.length + failed.length === 0) {
    // A run like those before that leaves something alone: only that is told.
    return details.map((what) => ({ when, what, tone: 'dim' as const }));
  }
  const took =
    started.length > 0 && news(told, 'took') ? `, seen running after ${formatDuration(tookMs)}` : '';
  const died = failed.length > 0 ? [`${count(failed.length, 'start')} failed`] : [];
  const what = [...deeds.slice(0, -1), ...deeds.slice(-1).map((deed) => deed + took), ...died].join('; ');
  const said = event.operation === 'stopinator' ? `stopinator: ${what}` : what;
  return [{ when, what: said, tone: failed.length > 0 ? 'bad' : 'good', details }];
}

function news(told: Told, key: string): boolean {
  if (told.has(key)) return false;
  told.add(key);
  return true;
}

/** `dev-web` of `dev-web-3`. */
function kindOf(name: string): string {
  return name.replace(/-\d+$/, '');
}

/** Two machines more or less make no new kind of run. */
function shape(names: readonly string[]): string {
  return names.length <= fewNames ? names.join() : [...new Set(names.map(kindOf))].sort().join();
}

const fewNames = 2;

/** `dev-api-2` when there are few, else how many of which kind: `36 (dev-web, dev-api, qa)`. */
function kinds(names: readonly string[]): string {
  if (names.length <= fewNames) return names.join(' and ');
  return `${names.length} (${[...new Set(names.map(kindOf))].join(', ')})`;
}
