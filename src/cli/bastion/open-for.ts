import { UsageError } from '../../errors.ts';
import { planBastionClose } from '../../operations/bastion/close.ts';
import { rulesOpenedBy } from '../../operations/bastion/open.ts';
import { applyPlan } from '../../operations/plan/apply.ts';
import type { Plan } from '../../operations/plan/plan.ts';
import type { RunReport } from '../../operations/plan/report.ts';
import { reported } from '../change.ts';
import type { ExitCode } from '../command.ts';
import type { CommandContext } from '../context.ts';
import { renderRunReport } from '../render/run-report.ts';
import type { Session } from '../session.ts';

/**
 * Opens, runs a program and closes what was opened when the program ends or the time is over, whichever is first.
 * Standard output is the program's alone. Resolves to the program's exit code, or to 1 when the way could not be
 * opened or not be closed.
 */
export async function openFor(
  program: readonly string[],
  { plan, forMs }: { readonly plan: Plan; readonly forMs: number },
  session: Session,
  context: CommandContext,
): Promise<ExitCode> {
  const { changes, globals, status, surroundings } = context;
  if (globals['plan-out'] !== undefined)
    throw new UsageError('--plan-out and a command exclude each other', { hint: 'Leave one of them out.' });
  const opened = await reported(() => applyPlan(plan, session.operations));
  tell(opened, context);
  if (opened.status === 'declined') return 1;
  const rules = opened.run === undefined ? [] : await rulesOpenedBy(opened.run, session.operations);
  // From here to the end Ctrl-C is the program's, and what was opened is closed whatever happens.
  changes.underWay = true;
  const ended = new AbortController();
  const closing = closeOnce(rules, session, context);
  const timeOver = session.operations.clock.sleep(forMs, ended.signal).then(closing, () => undefined);
  let code = 1;
  try {
    const ready = opened.status === 'done' || opened.status === 'nothing';
    await status.end();
    if (ready && !surroundings.signal.aborted) code = await surroundings.runProgram(program);
  } finally {
    ended.abort();
    await timeOver;
    if (!(await closing())) code = code === 0 ? 1 : code;
    changes.underWay = false;
  }
  return code;
}

/** Closes the rules once, however often it is called; whether they are closed. */
function closeOnce(
  rules: readonly string[],
  session: Session,
  context: CommandContext,
): () => Promise<boolean> {
  let closed: Promise<boolean> | undefined;
  const close = async (): Promise<boolean> => {
    if (rules.length === 0) return true;
    // Not to be interrupted, and nobody is asked: it is what the person asked for at the beginning.
    const { signal: _signal, ...rest } = session.operations;
    const operations = { ...rest, host: { ...rest.host, ask: () => Promise.resolve(true) } };
    await using plan = await planBastionClose({ rules }, operations);
    const report = await reported(() => applyPlan(plan, operations));
    tell(report, context);
    return report.status === 'done' || report.status === 'nothing';
  };
  return () => (closed ??= close());
}

function tell(report: RunReport, { clock, status, style, surroundings }: CommandContext): void {
  const view = { style, width: surroundings.stderr.columns ?? 100, now: clock.now() };
  const [line = ''] = renderRunReport(report, view).split('\n');
  status.print(line);
  for (const problem of report.problems) status.print(`  ${problem.target}: ${problem.message}`);
}
