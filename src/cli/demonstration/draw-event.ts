import type { DemonstrationEvent } from '../../rehearsal/demonstration/demonstrate.ts';
import { formatDuration } from '../render/duration.ts';
import type { TimelineEvent } from '../render/timeline.ts';

type Run = Extract<DemonstrationEvent, { kind: 'run' }>;

/** Remembers what was told, so that a reason that stays the same hour after hour is told once. */
export type Told = Set<string>;

/** One event as a line of the timeline; undefined for what is drawn elsewhere or has nothing new to say. */
export function timelineOf(
  event: DemonstrationEvent,
  when: (at: number) => string,
  told: Told,
): TimelineEvent | undefined {
  if (event.kind === 'person') return { when: when(event.at), what: event.words, tone: 'warning' };
  if (event.kind !== 'run') return undefined;
  const details = newReasons(event, told);
  if (event.report.steps === 0 && details.length === 0) return undefined;
  return { when: when(event.at), what: `${event.operation}: ${deedOf(event)}`, tone: toneOf(event), details };
}

function toneOf({ report }: Run): TimelineEvent['tone'] {
  if (report.problems.length > 0) return 'bad';
  return report.steps === 0 ? 'dim' : 'good';
}

function deedOf({ started, stopped, report }: Run): string {
  const took = report.finishedAt - report.startedAt;
  const parts = [
    ...(stopped > 0 ? [`${stopped} stopped`] : []),
    ...(started > 0
      ? [
          `${started - report.problems.length} started${took > 0 ? `, seen running after ${formatDuration(took)}` : ''}`,
        ]
      : []),
    ...(report.problems.length > 0 ? [`${report.problems.length} failed`] : []),
  ];
  return parts.length === 0 ? 'nothing to do' : parts.join(', ');
}

function newReasons({ skips, report }: Run, told: Told): string[] {
  const lines: string[] = [];
  const tell = (key: string, line: string): void => {
    if (told.has(key)) return;
    told.add(key);
    lines.push(line);
  };
  for (const problem of report.problems) {
    // How long it took to die differs each time.
    tell(timeless(`${problem.target} ${problem.message}`), `${problem.target}: ${problem.message}`);
    if (problem.hint !== undefined) tell(problem.hint, problem.hint);
  }
  for (const { skip, name, reason } of skips)
    tell(timeless(`${skip} ${reason}`), `left alone: ${name ?? skip}: ${reason}`);
  return lines;
}

/** The same reason at another time is no news. */
function timeless(text: string): string {
  return text.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z|\d+ s\b/g, '');
}
