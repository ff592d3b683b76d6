import type { OperationContext } from '../context.ts';
import { applyPlan } from '../plan/apply.ts';
import { RunIncompleteError } from '../plan/report.ts';
import { planRunCommand } from './plan-run-command.ts';
import { reportRun } from './report-run.ts';
import type { RunCommandReport } from './report-run.ts';
import type { RunCommandInput } from './run-command-input.ts';

/** Runs a command on instances and waits for what becomes of it on each. Undefined when the person said no. */
export async function runCommand(
  input: RunCommandInput,
  context: OperationContext,
): Promise<RunCommandReport | undefined> {
  await using plan = await planRunCommand(input, context);
  const run = await applyPlan(plan, context).catch((error: unknown) => {
    // That hosts failed is what the report is for.
    if (error instanceof RunIncompleteError) return error.report;
    throw error;
  });
  return run.status === 'declined' ? undefined : reportRun(plan, run, input, context);
}
