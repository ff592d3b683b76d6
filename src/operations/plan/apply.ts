import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { NuageError, StalePlanError, UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { readHistory } from './history.ts';
import { openJournal, type Journal, type OpenJournal } from './journal.ts';
import { loadPlan, savePlan } from './plan-file.ts';
import type { Plan } from './plan.ts';
import { errorOf, noCounts, type RunReport } from './report.ts';
import { newRunFolder, runFolder, type RunFolder } from './run-folder.ts';
import { lockRun } from './run-lock.ts';
import { runSteps, type Running } from './run-steps.ts';
import { refuseStale } from './stale.ts';
import { summarize } from './summary.ts';
import { takeClaim } from './take-claim.ts';

export interface ApplyOptions {
  /** How the journal is opened; a file that is synced at every record unless a test says otherwise. */
  readonly openJournal?: OpenJournal;
}

/**
 * Applies a plan: asks the host, then takes the steps in order and reports. The plan and its journal are kept in the
 * runs directory, so that a run which was killed can be resumed, and one that is over undone.
 *
 * Rejects with StalePlanError when a saved plan's ground has moved (nothing is changed then), with a
 * RunIncompleteError, which carries the report, when some steps were not done.
 */
export async function applyPlan(
  plan: Plan,
  context: OperationContext,
  options: ApplyOptions = {},
): Promise<RunReport> {
  if (plan.header.steps === 0) return notBegun(plan, context, 'nothing');
  if (plan.saved) await refuseStale(plan, context);
  const agreed = await context.host.ask({ kind: 'apply', plan, summary: await summarize(plan) });
  if (!agreed) return notBegun(plan, context, 'declined');
  const folder = await newRunFolder(context);
  await using _lock = await lockRun(folder, context.processes);
  await using _claim = await takeClaim(plan, folder.run, false, context).catch(async (error: unknown) => {
    // Refused before anything was begun: there is no run. Of any other error it is not known what it left behind.
    if (error instanceof StalePlanError) await rm(folder.folder, { recursive: true, force: true });
    throw error;
  });
  const journal = await begin(plan, folder, options.openJournal ?? openJournal, context).catch(
    async (error: unknown) => {
      // A folder that cannot be removed either holds a run without a journal, which did nothing.
      await rm(folder.folder, { recursive: true, force: true }).catch(() => {});
      throw notKept(folder, error);
    },
  );
  // Awaited here, or the lock would be given back before the first step.
  return await withJournal(journal, () =>
    finish({ run: folder.run, plan, journal, history: undefined }, context),
  );
}

/** Keeps the plan and opens the journal with its first record: before that, nothing is changed. */
async function begin(
  plan: Plan,
  folder: RunFolder,
  open: OpenJournal,
  context: OperationContext,
): Promise<Journal> {
  await savePlan(plan, folder.plan);
  const journal = await open(folder.journal);
  try {
    await journal.append({
      type: 'started',
      time: new Date(context.clock.now()).toISOString(),
      run: folder.run,
      hash: plan.header.hash,
      steps: plan.header.steps,
    });
    return journal;
  } catch (error) {
    await journal.close();
    throw error;
  }
}

function notKept({ folder }: RunFolder, cause: unknown): NuageError {
  return new NuageError(
    'RunNotKept',
    `${folder} cannot be written (${wordsOf(cause)}), so nothing was changed.`,
    {
      hint: 'A run is written down before it changes anything: make room there, or let this user write.',
      cause,
    },
  );
}

/** What was begun before the journal broke is found out when the run is resumed: each call stands in it as intended. */
function journalBroke(run: string, cause: unknown): NuageError {
  return new NuageError(
    'JournalNotWritten',
    `The journal of run ${run} cannot be written (${wordsOf(cause)}), so nothing more was begun.`,
    {
      hint: `Make room, and then \`nuage runs resume ${run}\` looks at what was under way, and goes on.`,
      cause,
    },
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Goes on with a run that was interrupted or left steps undone. Steps that are done stay done; a step that was begun
 * and has no outcome is looked at first. The person confirmed the plan when it was begun, so nothing is asked.
 */
export async function resumeRun(
  run: string,
  context: OperationContext,
  options: ApplyOptions = {},
): Promise<RunReport> {
  const folder = runFolder(context.runsDirectory, run);
  if (!existsSync(folder.plan)) {
    throw new UsageError(`There is no run ${run}.`, { hint: 'Runs are listed by: nuage runs list' });
  }
  await using _lock = await lockRun(folder, context.processes);
  const plan = await loadPlan(folder.plan);
  const history = await readHistory(folder.journal);
  await using _claim = await takeClaim(plan, run, true, context);
  const journal = await (options.openJournal ?? openJournal)(folder.journal);
  return await withJournal(journal, async () => {
    await journal.append({ type: 'resumed', time: new Date(context.clock.now()).toISOString() });
    return finish({ run, plan, journal, history }, context);
  });
}

async function finish(running: Running, context: OperationContext): Promise<RunReport> {
  const { run, plan, journal } = running;
  const { operation, steps } = plan.header;
  context.host.notify({ kind: 'run-started', run, operation, steps });
  let broken: { readonly cause: unknown } | undefined;
  const kept: Journal = {
    close: () => journal.close(),
    append: (record) =>
      journal.append(record).catch((cause: unknown) => {
        broken ??= { cause };
        throw journalBroke(run, broken.cause);
      }),
  };
  const report = await runSteps({ ...running, journal: kept }, context);
  await kept.append({
    type: 'ended',
    time: new Date(report.finishedAt).toISOString(),
    counts: report.counts,
    open: report.open,
  });
  context.host.notify({ kind: 'run-finished', report });
  const error = errorOf(report);
  if (error !== undefined) throw error;
  return report;
}

async function withJournal<T>(journal: Journal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await journal.close();
  }
}

function notBegun(plan: Plan, context: OperationContext, status: 'nothing' | 'declined'): RunReport {
  const now = context.clock.now();
  return {
    run: undefined,
    operation: plan.header.operation,
    status,
    steps: plan.header.steps,
    counts: noCounts(),
    open: plan.header.steps,
    undoable: 0,
    skips: plan.header.skips,
    problems: [],
    startedAt: now,
    finishedAt: now,
  };
}
