import type { OperationContext } from '../../operations/context.ts';
import { applyPlan } from '../../operations/plan/apply.ts';
import type { OpenJournal } from '../../operations/plan/journal.ts';
import type { Plan } from '../../operations/plan/plan.ts';
import { RunIncompleteError } from '../../operations/plan/report.ts';
import { isSkip } from '../../operations/plan/step.ts';
import type { RunEvent } from './event.ts';

/** The demonstration's runs are thrown away at its end, so their journals need not survive a power cut. */
const forgetful: OpenJournal = () =>
  Promise.resolve({ append: () => Promise.resolve(), close: () => Promise.resolve() });

/** Applies a plan and tells what became of it, by the names of the machines. */
export async function take(plan: Plan, context: OperationContext): Promise<RunEvent> {
  await using whole = plan;
  const at = context.clock.now();
  const names = new Map<string, string>();
  const leftAlone: { name: string; reason: string }[] = [];
  const changed = { StartInstances: new Set<string>(), StopInstances: new Set<string>() };
  for await (const entry of whole.entries()) {
    if (isSkip(entry)) {
      leftAlone.push({ name: entry.name ?? entry.skip, reason: entry.reason });
      continue;
    }
    names.set(entry.target, entry.name ?? entry.target);
    const action = entry.call?.action;
    if (action === 'StartInstances' || action === 'StopInstances') changed[action].add(entry.target);
  }
  const report = await applyPlan(whole, context, { openJournal: forgetful }).catch((error: unknown) => {
    // Some steps failing is part of the story.
    if (error instanceof RunIncompleteError) return error.report;
    throw error;
  });
  const failed = new Set(report.problems.map(({ target }) => target));
  const named = (ids: Iterable<string>): readonly string[] =>
    [...ids].filter((id) => !failed.has(id)).map((id) => names.get(id) ?? id);
  return {
    kind: 'run',
    at,
    operation: whole.header.operation,
    started: named(changed.StartInstances),
    stopped: named(changed.StopInstances),
    failed: report.problems.map(({ target, message, hint }) => ({
      name: names.get(target) ?? target,
      message,
      hint,
    })),
    leftAlone,
    changed: [...changed.StartInstances, ...changed.StopInstances],
    tookMs: report.finishedAt - report.startedAt,
  };
}
