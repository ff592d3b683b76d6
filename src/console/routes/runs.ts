import type { Hono } from 'hono';
import { listRuns, showRun, type RunInfo } from '../../operations/plan/runs.ts';
import { answer } from '../answer.ts';
import type { RunWithSteps } from '../answers.ts';
import { failureWords, type FailureWords } from '../failure.ts';
import { readable } from '../../words/readable.ts';
import type { ConsoleParts } from '../parts.ts';
import { summarize } from '../../operations/plan/summary.ts';

/** More steps than a page can show; the command line shows them all. */
const mostSteps = 1_000;

/** The runs of this machine on this kind of target. */
export function addRunRoutes(api: Hono, { operations }: ConsoleParts): void {
  api.get('/runs', async (call) => {
    const runs: RunInfo[] = [];
    let damaged: FailureWords | undefined;
    try {
      for await (const run of listRuns(operations)) runs.push(run);
    } catch (error) {
      damaged = failureWords(error);
    }
    return answer<'runs'>(call, { runs, damaged: damaged ?? null });
  });
  api.get('/runs/:run', async (call) => {
    const details = await showRun(operations, call.req.param('run'));
    const { run, state, header, counts, open, begun, startedAt, endedAt } = details;
    const problems = new Map<string, string>();
    for await (const { step, message } of details.problems()) problems.set(step, readable(message));
    const steps: RunWithSteps['steps'][number][] = [];
    for await (const { step, status } of details.steps()) {
      if (steps.length === mostSteps) break;
      const { id, target, name, account, region, reason } = step;
      const what =
        step.call === undefined ? (step.mover?.name ?? '') : `${step.call.service}:${step.call.action}`;
      steps.push({ id, target, name, account, region, reason, what, status, problem: problems.get(id) });
    }
    const summary = await summarize(details.plan);
    return answer<'runs/'>(call, {
      run,
      state,
      header,
      counts,
      open,
      begun,
      startedAt,
      endedAt,
      steps,
      summary,
    });
  });
}
