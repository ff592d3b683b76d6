import type { OperationContext } from '../context.ts';
import { openGate } from './gate.ts';
import type { History } from './history.ts';
import type { Journal, Outcome } from './journal.ts';
import { openOwnReads } from './own-reads.ts';
import { stepsOf, type Plan } from './plan.ts';
import { fromReferences } from './reference.ts';
import { noCounts, type RunReport, type StepProblem } from './report.ts';
import { orderSteps } from './schedule.ts';
import type { Step } from './step.ts';
import { conclude, type Taking } from './taking.ts';
import { takeSteps } from './take.ts';

const callsAtOnce = 8;
const problemsShown = 100;

export interface Running {
  readonly run: string;
  readonly plan: Plan;
  readonly journal: Journal;
  /** What earlier attempts wrote; undefined for the first. */
  readonly history: History | undefined;
}

/** Takes the steps of a plan that are not done yet, and reports. Rejects when the journal cannot be written. */
export async function runSteps(running: Running, context: OperationContext): Promise<RunReport> {
  const { plan, history } = running;
  const broken = new AbortController();
  const counts = noCounts();
  const problems: { readonly place: number; readonly problem: StepProblem }[] = [];
  // Steps end in any order; what is told of them goes by the plan's.
  const places = new Map<string, number>();
  let read = 0;
  const startedAt = context.clock.now();
  let finished = 0;
  let undoable = 0;
  let changed = Promise.withResolvers<void>();
  const wake = (): void => changed.resolve();
  let fatal: { readonly error: unknown } | undefined;

  const taking: Taking = {
    context,
    journal: running.journal,
    gate: openGate(context.concurrency ?? callsAtOnce, wake),
    own: openOwnReads(context),
    signal: context.signal === undefined ? broken.signal : AbortSignal.any([context.signal, broken.signal]),
    references: await referencesIn(plan),
    results: new Map(history?.results),
    // What an earlier attempt could not tell is looked at again.
    begun: new Set([...(history?.begun ?? []), ...unknownIn(history)]),
    tokens: new Map(history?.tokens),
    secrets: new Set(),
    onOutcome(step, outcome) {
      const ok = outcome.status === 'done' || outcome.status === 'already';
      count(step, outcome);
      blocked.push(...schedule.finish(step, ok));
      wake();
    },
  };
  const blocked: Step[] = [];
  const schedule = orderSteps(stepsOf(plan), (step) => {
    const before = history?.outcomes.get(step.id);
    if (before !== 'done' && before !== 'already') {
      places.set(step.id, read++);
      return undefined;
    }
    counts[before] += 1;
    finished += 1;
    if (before === 'done' && canBeUndone(step)) undoable += 1;
    return true;
  });

  function count(step: Step, { status, error }: Outcome): void {
    counts[status] += 1;
    finished += 1;
    if (status === 'done' && canBeUndone(step)) undoable += 1;
    const place = places.get(step.id) ?? read;
    places.delete(step.id);
    if (error !== undefined && problems.length < problemsShown) {
      const { account, region, target } = step;
      problems.push({ place, problem: { step: step.id, target, account, region, status, ...error } });
    }
    context.host.notify({
      kind: 'step-finished',
      run: running.run,
      step: step.id,
      target: step.target,
      status,
      ...(error === undefined ? {} : { message: error.message }),
      ...(error?.hint === undefined ? {} : { hint: error.hint }),
      finished,
      steps: plan.header.steps,
    });
  }

  async function concludeBlocked(steps: readonly Step[]): Promise<void> {
    if (steps.length === 0) return;
    const error = { message: 'A step that this one comes after was not done.' };
    const outcomes = steps.map((step) => ({ step, outcome: { status: 'blocked' as const, error } }));
    await conclude({ ...taking, onOutcome: count }, outcomes);
  }

  const active = new Set<Promise<void>>();
  function start(steps: readonly Step[]): void {
    taking.gate.enter();
    const work: Promise<void> = takeSteps(steps, taking)
      .catch((error: unknown) => {
        if (taking.signal.aborted) return;
        fatal ??= { error };
        broken.abort(error);
      })
      .finally(() => {
        active.delete(work);
        wake();
      });
    active.add(work);
  }

  try {
    for (;;) {
      changed = Promise.withResolvers<void>();
      if (!taking.signal.aborted) {
        await concludeBlocked([...(await schedule.fill()), ...blocked.splice(0)]);
        while (taking.gate.free) {
          const steps = schedule.batch();
          if (steps === undefined) break;
          start(steps);
        }
      }
      if (active.size === 0) break;
      await changed.promise;
    }
    await concludeBlocked(blocked.splice(0));
  } finally {
    broken.abort();
    await Promise.allSettled(active);
  }
  if (fatal !== undefined) throw (fatal as { readonly error: unknown }).error;
  const open = plan.header.steps - finished;
  const wrong = counts.failed + counts.moved + counts.blocked + counts.unknown;
  return {
    run: running.run,
    operation: plan.header.operation,
    status: open > 0 ? 'interrupted' : wrong > 0 ? 'incomplete' : 'done',
    steps: plan.header.steps,
    counts,
    open,
    undoable,
    skips: plan.header.skips,
    problems: problems.sort((one, other) => one.place - other.place).map(({ problem }) => problem),
    startedAt: history?.startedAt ?? startedAt,
    finishedAt: context.clock.now(),
  };
}

function canBeUndone({ undo }: Step): boolean {
  return undo !== undefined && 'steps' in undo && undo.steps.length > 0;
}

function unknownIn(history: History | undefined): readonly string[] {
  return [...(history?.outcomes ?? [])].filter(([, status]) => status === 'unknown').map(([step]) => step);
}

/** Which parts of whose answers the plan refers to: only these are kept. */
async function referencesIn(plan: Plan): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const references = new Map<string, Set<string>>();
  for await (const line of plan.lines()) {
    // Most plans hold none; looking for the word is many times cheaper than parsing every line.
    if (!line.includes('"$from"')) continue;
    for (const { step, path } of fromReferences(JSON.parse(line))) {
      references.set(step, (references.get(step) ?? new Set()).add(path));
    }
  }
  return references;
}
