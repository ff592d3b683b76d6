import { StalePlanError } from '../../errors.ts';
import type { Override } from '../../time/override.ts';
import type { OperationContext, Place } from '../context.ts';
import type { Host } from '../host.ts';
import type { ApplyOptions } from '../plan/apply.ts';
import { stepsOf, type Plan } from '../plan/plan.ts';
import type { RunReport } from '../plan/report.ts';
import { applied, finishScheduleRun, type Finished } from './finish.ts';
import { nextMoment } from './next-moment.ts';
import { planScheduleRun, type ScheduleRunInput } from './run.ts';
import { sleepUntil } from './sleep-until.ts';

/** Backups have a watch of their own: see `watchBackups`. */
export interface WatchInput extends Omit<ScheduleRunInput, 'backups'> {
  /** The longest time between two runs, in milliseconds; edges of the schedules are met in between. */
  readonly everyMs: number;
}

export interface FailedPlace extends Place {
  readonly error: unknown;
}

interface Ran {
  /** When it began, and when the next one is due: epoch milliseconds. */
  readonly at: number;
  readonly next: number;
  /** How much later than it was due the run began: a computer that slept, or a run before it that took long. */
  readonly lateMs: number;
}

/** One run of a watch. */
export type WatchEvent =
  | (Ran & {
      readonly kind: 'run';
      readonly report: RunReport;
      readonly finished: Finished;
      readonly starts: number;
      readonly stops: number;
      /** Accounts and regions that could not be read; the others were. */
      readonly failedPlaces: readonly FailedPlace[];
    })
  /** Nothing could be read, or something unforeseen happened. The next run tries again. */
  | (Ran & { readonly kind: 'failed'; readonly error: unknown });

/**
 * Runs the schedules again and again until the context's signal is aborted, and yields each run. Every run decides
 * from the present alone, so one run catches up with all that were missed, however long that was, and two watches
 * side by side do the same things once. Nothing that goes wrong ends it.
 */
export async function* watchSchedules(
  input: WatchInput,
  context: OperationContext,
  options: ApplyOptions = {},
): AsyncGenerator<WatchEvent> {
  const { clock } = context;
  const signal = context.signal ?? new AbortController().signal;
  let due = clock.now();
  for (let at = due; !signal.aborted; at = clock.now()) {
    const lateMs = Math.max(0, at - due);
    const ends = new Set<number>();
    const listening = {
      ...input,
      onOverride: ({ until }: Override) => void ends.add(until),
      onExpiry: (until: number) => void ends.add(until),
    };
    const ran = await runOnce(listening, context, options)
      // Another watch, or a person, was a moment faster: what is left to do is planned from how things are now.
      .catch((error: unknown) => {
        if (error instanceof StalePlanError) return runOnce(listening, context, options);
        throw error;
      })
      .catch((error: unknown) => ({ kind: 'failed' as const, error }));
    if (signal.aborted && ran.kind === 'failed') return;
    const now = Math.max(at, clock.now());
    due = nextMoment(await input.catalogue.compiled(), input.everyMs, now, ends);
    yield { ...ran, at, lateMs, next: due };
    await sleepUntil(due, input.everyMs, clock, signal);
  }
}

type Bare<E> = E extends unknown ? Omit<E, keyof Ran> : never;

async function runOnce(
  input: WatchInput,
  context: OperationContext,
  options: ApplyOptions,
): Promise<Bare<Extract<WatchEvent, { kind: 'run' }>>> {
  const failedPlaces: FailedPlace[] = [];
  const host: Host = {
    notify(event) {
      if (event.kind === 'place-failed') failedPlaces.push(event);
      context.host.notify(event);
    },
    ask: () => Promise.resolve(true),
  };
  const inner = { ...context, host };
  await using plan = await planScheduleRun(input, inner);
  const counts = await countActions(plan);
  const report = await applied(plan, inner, options);
  const finished = await finishScheduleRun(report, input, inner, options);
  return { kind: 'run', report, finished, ...counts, failedPlaces };
}

async function countActions(plan: Plan): Promise<{ starts: number; stops: number }> {
  const counts = { starts: 0, stops: 0 };
  for await (const { call } of stepsOf(plan)) {
    if (call?.action === 'StartInstances') counts.starts += 1;
    if (call?.action === 'StopInstances') counts.stops += 1;
  }
  return counts;
}
