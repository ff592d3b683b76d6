import type { BackupsEvent } from '../../operations/schedule/watch-backups.ts';
import type { WatchEvent } from '../../operations/schedule/watch.ts';
import { count } from '../render/count.ts';
import { formatDuration } from '../render/duration.ts';
import { printable } from '../render/printable.ts';
import type { Style } from '../render/style.ts';

/** Later than this is worth a word: a computer that slept. */
const lateMs = 120_000;

/** A run of a watch as one line, and what is new about it: the same key twice is no news, an empty one is none at all. */
export function lineOf(
  event: WatchEvent | BackupsEvent,
  style: Style,
): { readonly line: string; readonly key: string } {
  const time = new Date(event.at).toISOString().slice(0, 16).replace('T', ' ');
  if (event.kind === 'backups' || event.kind === 'backups-failed') return backupsLine(event, time, style);
  const late = event.lateMs > lateMs ? [`caught up after ${formatDuration(event.lateMs)}`] : [];
  if (event.kind === 'failed') {
    const words = printable(event.error instanceof Error ? event.error.message : String(event.error));
    return { line: `${time} ${style.bad('failed')} ${words}`, key: `failed ${words}` };
  }
  const { starts, stops, report, finished, failedPlaces } = event;
  const failed = finished.problems.length;
  const parts = [
    ...late,
    ...(starts > 0 ? [`${starts} to start`] : []),
    ...(stops > 0 ? [`${stops} to stop`] : []),
    ...(finished.cured.size > 0 ? [`${finished.cured.size} as another type`] : []),
    ...(failed > 0 ? [style.bad(`${failed} failed: ${printable(finished.problems[0]?.message ?? '')}`)] : []),
    ...failedPlaces.map(({ region, error }) =>
      style.warning(
        `${region} left out: ${printable(error instanceof Error ? error.message : String(error))}`,
      ),
    ),
  ];
  const did = starts + stops > 0 || late.length > 0;
  const key = did ? String(event.at) : parts.join();
  const run = report.run === undefined ? '' : style.dim(` ${report.run}`);
  return { line: `${time} ${parts.join(', ')}${run}`, key };
}

function backupsLine(event: BackupsEvent, time: string, style: Style): ReturnType<typeof lineOf> {
  if (event.kind === 'backups-failed') {
    const words = printable(event.error instanceof Error ? event.error.message : String(event.error));
    return { line: `${time} ${style.bad('backups failed')} ${words}`, key: `failed ${words}` };
  }
  const { report, pruned } = event;
  const problems = [...report.problems, ...(pruned?.problems ?? [])];
  const [first] = problems;
  const words = printable(first?.message ?? '');
  const parts = [
    ...(report.counts.done > 0 ? [count(report.counts.done, 'instance') + ' backed up'] : []),
    ...(pruned === undefined ? [] : ['pruned']),
    ...(first === undefined ? [] : [style.bad(`${problems.length} failed: ${words}`)]),
  ];
  const run = style.dim(` ${report.run ?? ''}`);
  const done = report.counts.done > 0;
  return { line: `${time} ${parts.join(', ')}${run}`, key: done ? String(event.at) : `failed ${words}` };
}

/** The same for a log that programs read. */
export function recordOf(event: WatchEvent | BackupsEvent): object {
  if (event.kind === 'backups' || event.kind === 'backups-failed') return backupsRecord(event);
  const common = {
    at: new Date(event.at).toISOString(),
    next: new Date(event.next).toISOString(),
    lateMs: event.lateMs,
  };
  if (event.kind === 'failed') return { ...common, error: String(event.error) };
  const { starts, stops, report, finished, failedPlaces } = event;
  return {
    ...common,
    starts,
    stops,
    status: report.status,
    run: report.run ?? null,
    problems: finished.problems,
    unread: failedPlaces.map(({ account, region, error }) => ({
      account,
      region,
      error: error instanceof Error ? error.message : String(error),
    })),
  };
}

function backupsRecord(event: BackupsEvent): object {
  const { at, next } = event;
  const common = { backups: true, at: new Date(at).toISOString(), next: new Date(next).toISOString() };
  if (event.kind === 'backups-failed') return { ...common, error: String(event.error) };
  const { report, pruned } = event;
  return {
    ...common,
    status: report.status,
    run: report.run ?? null,
    done: report.counts.done,
    problems: [...report.problems, ...(pruned?.problems ?? [])],
    pruned: pruned === undefined ? null : { run: pruned.run ?? null, status: pruned.status },
  };
}
