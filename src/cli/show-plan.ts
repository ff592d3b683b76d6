import { resolve } from 'node:path';
import { savePlan } from '../operations/plan/plan-file.ts';
import type { Plan } from '../operations/plan/plan.ts';
import { summarize } from '../operations/plan/summary.ts';
import type { ExitCode } from './command.ts';
import type { CommandContext } from './context.ts';
import { renderPlan } from './render/plan.ts';
import { savedPlan } from './render/saved-plan.ts';
import type { Session } from './session.ts';

/** What every command does that only plans: shows the plan, and saves it where `--plan-out` says so. 2 when changes are pending and the exit code was asked to say so. */
export async function showPlan(plan: Plan, session: Session, context: CommandContext): Promise<ExitCode> {
  const { globals, print, surroundings } = context;
  const file = globals['plan-out'];
  if (file !== undefined) await savePlan(plan, resolve(surroundings.directory, file));
  const summary = await summarize(plan);
  await print.value(summary, (view) => {
    const saved = file === undefined ? '' : `\n${savedPlan(file, view)}`;
    return `${renderPlan(summary, view)}${saved}`;
  });
  return globals['detailed-exitcode'] && plan.header.steps > 0 ? 2 : session.exitCode();
}
