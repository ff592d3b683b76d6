import { resolve } from 'node:path';
import { applyPlan } from '../operations/plan/apply.ts';
import { savePlan } from '../operations/plan/plan-file.ts';
import type { Plan } from '../operations/plan/plan.ts';
import { RunIncompleteError } from '../operations/plan/report.ts';
import type { RunReport } from '../operations/plan/report.ts';
import { summarize } from '../operations/plan/summary.ts';
import type { ExitCode } from './command.ts';
import type { CommandContext } from './context.ts';
import { hang } from './render/hang.ts';
import { textWidth } from './render/text-width.ts';
import { renderPlan } from './render/plan.ts';
import { renderRunReport } from './render/run-report.ts';
import { savedPlan } from './render/saved-plan.ts';
import type { Session } from './session.ts';

/**
 * What an operation does after its run, from the report: further runs, whether all came right in the end, and what it
 * knows beside, such as the ids that it made: a line each for people, members of the result for scripts.
 */
export type GoOn = (report: RunReport) => Promise<{
  readonly reports?: readonly RunReport[];
  readonly done?: boolean;
  readonly more?: Readonly<Record<string, string | readonly string[]>>;
}>;

/**
 * What every command does with its plan: saves it for later (`--plan-out`), or shows it, asks, applies it and
 * reports. 1 when something was not done or the person said no, 2 when changes are pending and the exit code
 * was asked to say so.
 */
export async function carryOut(
  plan: Plan,
  session: Session,
  context: CommandContext,
  goOn?: GoOn,
): Promise<ExitCode> {
  const { globals, print, surroundings } = context;
  const pending = globals['detailed-exitcode'] && plan.header.steps > 0 ? 2 : undefined;
  const file = globals['plan-out'];
  if (file !== undefined) {
    const path = resolve(surroundings.directory, file);
    await savePlan(plan, path);
    const summary = await summarize(plan);
    await print.value(
      { path, ...summary },
      (view) => `${renderPlan(summary, view)}\n${savedPlan(file, view)}`,
    );
    return pending ?? session.exitCode();
  }
  // Nothing is asked when there is nothing to do, and then the reasons why are what the person wants to read.
  if (plan.header.steps === 0 && plan.header.skips > 0) {
    const summary = await summarize(plan);
    await print.words((view) => `${renderPlan(summary, view)}\n`);
  }
  const report = await reported(() => applyPlan(plan, session.operations));
  const { reports = [], done = false, more = {} } = (await goOn?.(report)) ?? {};
  const lines = Object.entries(more).map(([name, value]) => `  ${name} ${few([value].flat())}\n`);
  const followed = reports.length === 0 ? {} : { followedBy: reports };
  await print.value({ ...report, ...followed, ...more }, (view) =>
    [
      ...[report, ...reports].map((one) => renderRunReport(one, view)),
      ...lines.map((line) => hang(line, view.width, 2, textWidth)),
    ].join(''),
  );
  if (report.status === 'declined') return pending ?? 1;
  const failed = report.status === 'incomplete' || report.status === 'interrupted';
  return failed && !done ? 1 : session.exitCode();
}

/** People look at some; scripts have them all. */
const shown = 20;

function few(values: readonly string[]): string {
  if (values.length <= shown) return values.join(' ');
  return `${values.slice(0, shown).join(' ')} and ${values.length - shown} more, which --output json lists`;
}

/** Stops after the plan: shows it, and changes nothing. */
export async function showPlan(plan: Plan, session: Session, context: CommandContext): Promise<ExitCode> {
  const summary = await summarize(plan);
  await context.print.value(summary, (view) => `${renderPlan(summary, view)}\nNothing was changed.\n`);
  return context.globals['detailed-exitcode'] && plan.header.steps > 0 ? 2 : session.exitCode();
}

/** The report of a run, also of one that did not do everything. */
export async function reported(run: () => Promise<RunReport>): Promise<RunReport> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof RunIncompleteError) return error.report;
    throw error;
  }
}
