import type { OperationContext } from '../context.ts';
import type { ApplyOptions } from '../plan/apply.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { RunReport } from '../plan/report.ts';
import type { ScheduledBackups } from './backup-schedule.ts';
import { entriesDue, pruneAfter } from './backups.ts';
import { applied } from './finish.ts';
import { sleepUntil } from './sleep-until.ts';

interface Ran {
  /** When it began, and when is looked next: epoch milliseconds. */
  readonly at: number;
  readonly next: number;
}

/** What a watch did about backups at one moment; nothing is said when none was due. */
export type BackupsEvent =
  | (Ran & { readonly kind: 'backups'; readonly report: RunReport; readonly pruned: RunReport | undefined })
  | (Ran & { readonly kind: 'backups-failed'; readonly error: unknown });

/**
 * Makes backups when they are due until the context's signal is aborted. A watch of its own, because they take hours
 * where instances are to be started in time. What fails is tried again after the longest pause.
 */
export async function* watchBackups(
  { backups, everyMs }: { readonly backups: ScheduledBackups; readonly everyMs: number },
  outer: OperationContext,
  options: ApplyOptions = {},
): AsyncGenerator<BackupsEvent> {
  const { clock } = outer;
  const signal = outer.signal ?? new AbortController().signal;
  const context = { ...outer, host: { ...outer.host, ask: () => Promise.resolve(true) } };
  while (!signal.aborted) {
    const at = clock.now();
    const ran = await runDue(backups, at, context, options).catch((error: unknown) => ({
      kind: 'backups-failed' as const,
      error,
    }));
    if (signal.aborted && ran?.kind === 'backups-failed') return;
    const now = Math.max(at, clock.now());
    const aligned = (Math.floor(now / everyMs) + 1) * everyMs;
    const next = Math.min(aligned, backups.slots.next(now) ?? aligned);
    if (ran !== undefined) yield { ...ran, at, next };
    await sleepUntil(next, everyMs, clock, signal);
  }
}

async function runDue(
  backups: ScheduledBackups,
  now: number,
  context: OperationContext,
  options: ApplyOptions,
) {
  const places = await context.connections.places();
  await using plan = await drawPlan(
    {
      operation: 'schedule run',
      input: { backups: backups.slots.text, at: new Date(now).toISOString() },
      places,
    },
    entriesDue(backups, now, context),
    context,
  );
  if (plan.header.steps === 0) return undefined;
  const report = await applied(plan, context, options);
  const pruned = await pruneAfter(report, plan, backups, context, options);
  return { kind: 'backups' as const, report, pruned };
}
