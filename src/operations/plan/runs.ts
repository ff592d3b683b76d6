import { readdir } from 'node:fs/promises';
import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { readHistory, type History } from './history.ts';
import { readLines } from './lines.ts';
import { loadPlan } from './plan-file.ts';
import { stepsOf, type Plan } from './plan.ts';
import { stepStatuses, type StepCounts, type StepProblem } from './report.ts';
import { isRunName, runFolder, type RunFolder } from './run-folder.ts';
import { ownerOf } from './run-lock.ts';
import type { PlanHeader, Step } from './step.ts';

/**
 * - `running`: a process takes its steps now.
 * - `interrupted`: it was killed or stopped; `resumeRun` goes on with it.
 * - `incomplete`: it ended, and some steps were not done.
 */
export type RunState = 'running' | 'interrupted' | 'incomplete' | 'done';

export interface RunInfo {
  readonly run: string;
  readonly state: RunState;
  readonly header: PlanHeader;
  readonly counts: StepCounts;
  /** Steps without an outcome. */
  readonly open: number;
  /** Those of them that were under way when it was stopped: what became of them is not known. */
  readonly begun: number;
  /** Epoch milliseconds. */
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
}

export interface RunDetails extends RunInfo {
  readonly plan: Plan;
  /** Every step that has an outcome other than `done`, in the order of the plan. */
  problems(): AsyncIterable<StepProblem>;
  /** Every step with what became of it; `open` for one that was not begun, `begun` for one without an outcome. */
  steps(): AsyncIterable<{ readonly step: Step; readonly status: StepProblem['status'] | 'open' | 'begun' }>;
}

type RunsContext = Pick<OperationContext, 'runsDirectory' | 'processes'>;

/**
 * The runs that are kept, the newest first. One whose files are damaged does not hide the others: the error that names
 * it comes after them, or, for whom only the last ones matter, in its place.
 */
export async function* listRuns(
  context: RunsContext,
  { damaged: when = 'after' }: { readonly damaged?: 'after' | 'in-place' } = {},
): AsyncGenerator<RunInfo> {
  const names = await readdir(context.runsDirectory).catch(() => []);
  let damaged: { readonly error: unknown } | undefined;
  for (const together of bySecond(names.filter(isRunName))) {
    const infos: RunInfo[] = [];
    for (const name of together) {
      try {
        const info = await infoOf(runFolder(context.runsDirectory, name), context);
        if (info !== undefined) infos.push(info);
      } catch (error) {
        damaged ??= { error };
        if (when === 'in-place') throw error;
      }
    }
    yield* infos.sort((one, other) => (other.startedAt ?? 0) - (one.startedAt ?? 0));
  }
  if (damaged !== undefined) throw damaged.error;
}

/** Names of runs by the second that they begin with, the newest first: within one, chance orders names, and journals tell. */
function bySecond(names: readonly string[]): readonly (readonly string[])[] {
  const seconds = new Map<string, string[]>();
  for (const name of names.toSorted().toReversed()) {
    const [second = ''] = name.split('-');
    seconds.set(second, [...(seconds.get(second) ?? []), name]);
  }
  return [...seconds.values()];
}

/** One run with its plan and every step. A run that is not there is a UsageError. */
export async function showRun(context: RunsContext, run: string): Promise<RunDetails> {
  const folder = runFolder(context.runsDirectory, run);
  const info = await infoOf(folder, context);
  if (info === undefined) {
    throw new UsageError(`There is no run ${run}.`, { hint: 'Runs are listed by: nuage runs list' });
  }
  const plan = await loadPlan(folder.plan);
  const history = await readHistory(folder.journal);
  return {
    ...info,
    plan,
    async *steps() {
      for await (const step of stepsOf(plan)) yield { step, status: statusOf(step, history) };
    },
    async *problems() {
      for await (const step of stepsOf(plan)) {
        const status = history.outcomes.get(step.id);
        if (status === undefined || status === 'done' || status === 'already') continue;
        const { id, target, account, region } = step;
        const error = history.errors.get(id) ?? { message: 'No reason was written.' };
        yield { step: id, target, account, region, status, ...error };
      }
    },
  };
}

function statusOf(step: Step, history: History): StepProblem['status'] | 'open' | 'begun' {
  return history.outcomes.get(step.id) ?? (history.begun.has(step.id) ? 'begun' : 'open');
}

/** Undefined when the run's folder holds no whole plan: it was killed before it began. */
async function infoOf(folder: RunFolder, context: RunsContext): Promise<RunInfo | undefined> {
  const header = await headerOf(folder);
  if (header === undefined) return undefined;
  const history = await readHistory(folder.journal);
  const counts = history.counts;
  const finished = stepStatuses.reduce((sum, status) => sum + counts[status], 0);
  const open = header.steps - finished;
  const wrong = counts.failed + counts.moved + counts.blocked + counts.unknown;
  const running = (await ownerOf(folder, context.processes)) !== undefined;
  const ended: RunState = wrong > 0 ? 'incomplete' : 'done';
  return {
    run: folder.run,
    state: running ? 'running' : open > 0 ? 'interrupted' : ended,
    header,
    counts,
    open,
    begun: history.begun.size,
    startedAt: history.startedAt,
    endedAt: history.endedAt,
  };
}

async function headerOf(folder: RunFolder): Promise<PlanHeader | undefined> {
  try {
    for await (const line of readLines(folder.plan)) return JSON.parse(line.text) as PlanHeader;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return undefined;
}
