import type { OperationContext } from '../context.ts';
import { planInstances } from '../ec2/plan-instances.ts';
import { applyPlan, type ApplyOptions } from '../plan/apply.ts';
import { stepsOf, type Plan } from '../plan/plan.ts';
import { RunIncompleteError, type RunReport, type StepProblem } from '../plan/report.ts';
import { errorSteps } from './instances.ts';
import { planOtherTypes } from './other-types.ts';
import type { ScheduleRunInput } from './run.ts';

/** What came after a run of the schedules. */
export interface Finished {
  /** Of the runs that followed: starts as other types, and what is wrong written on the instances. */
  readonly reports: readonly RunReport[];
  /** Instances that could not be started at first and run now. */
  readonly cured: ReadonlySet<string>;
  readonly problems: readonly StepProblem[];
}

/**
 * Goes on where a run of the schedules could not: starts instances without capacity as the other types that their
 * schedules allow, then writes on every instance that still could not be started or stopped why that is. Each of
 * these is a plan with a journal and an undo of its own.
 */
export async function finishScheduleRun(
  report: RunReport,
  input: ScheduleRunInput,
  context: OperationContext,
  options: ApplyOptions = {},
): Promise<Finished> {
  const reports: RunReport[] = [];
  const cured = new Set<string>();
  let open = withoutCapacity(report);
  for (let attempt = 0; open.length > 0; attempt += 1) {
    await using plan = await planOtherTypes(open, attempt, input, context);
    if (plan.header.steps === 0) break;
    const tried = await startedBy(plan);
    const followed = await applied(plan, context, options);
    reports.push(followed);
    if (followed.status === 'declined' || followed.status === 'interrupted') break;
    const failed = new Set(followed.problems.map((problem) => problem.target));
    for (const id of tried) if (!failed.has(id)) cured.add(id);
    open = withoutCapacity(followed);
  }
  const problems = report.problems.filter((problem) => !cured.has(problem.target));
  const notes = notesOn(problems);
  if (notes.size > 0) {
    await using plan = await planNotes(notes, context);
    // What is wrong was shown already; writing it down is no change that a person would want to be asked about again.
    const host = { ...context.host, ask: () => Promise.resolve(true) };
    if (plan.header.steps > 0) reports.push(await applied(plan, { ...context, host }, options));
  }
  return { reports, cured, problems };
}

/** Applies a plan and gives the report also when some steps were not done. */
export async function applied(
  plan: Plan,
  context: OperationContext,
  options: ApplyOptions = {},
): Promise<RunReport> {
  try {
    return await applyPlan(plan, context, options);
  } catch (error) {
    if (error instanceof RunIncompleteError) return error.report;
    throw error;
  }
}

function withoutCapacity({ problems }: RunReport): readonly string[] {
  return problems.flatMap(({ code, step, target }) =>
    code === 'InsufficientInstanceCapacity' && step.startsWith('start-') ? [target] : [],
  );
}

async function startedBy(plan: Plan): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const step of stepsOf(plan)) if (step.id.startsWith('start-')) ids.push(step.target);
  return ids;
}

/** Says of nothing about an instance, but of the moment or of the caller. */
const passing = /^(?:RequestLimitExceeded|Throttling|UnauthorizedOperation|AuthFailure|ExpiredToken)/;

/** What is worth writing down, by the id of its instance. */
function notesOn(problems: readonly StepProblem[]): ReadonlyMap<string, string> {
  return new Map(
    problems.flatMap(({ code, message, status, step, target }) =>
      status === 'failed' && code !== undefined && !passing.test(code) && /^(?:start|stop)-/.test(step)
        ? [[target, message.startsWith(code) ? message : `${code}: ${message}`] as const]
        : [],
    ),
  );
}

function planNotes(notes: ReadonlyMap<string, string>, context: OperationContext): Promise<Plan> {
  return planInstances(
    'schedule run: notes',
    { instances: notes.size },
    { ids: [...notes.keys()] },
    (found) => errorSteps(found, notes.get(found.id), 'it could not be started or stopped'),
    context,
  );
}
