import type { TimerContext } from '../../../../action.ts';
import type { PhaseContext } from '../../../../phase.ts';
import { JobFault } from '../errors.ts';
import { lookForJob } from '../find.ts';
import { kept } from '../kept.ts';
import { JUDGED_FROM, TASKS_AT_ONCE } from '../limits.ts';
import { workerOf } from '../work/worker.ts';
import { goOn } from '../schedule.ts';
import { jobs, taskId, tasks } from '../state.ts';
import type { JobRow, TaskRow } from '../state.ts';
import { actorOf } from './role.ts';

/** Works on some of a job's objects, one after the other, until somebody cancels it or too much fails. */
export async function work(phase: PhaseContext, row: JobRow): Promise<void> {
  const { Operation } = kept(row.request);
  const done = row.succeeded + row.failed;
  const todo = phase.transact(({ state }) => [
    ...state.table(tasks).list({
      from: taskId(row.job, done),
      below: taskId(row.job, Math.min(done + TASKS_AT_ONCE, row.total)),
    }),
  ]);
  try {
    const worker = workerOf(phase, actorOf(phase, row), row.job, Operation);
    for (const task of todo) {
      const result = await worker(task);
      if (!noted(phase, { ...task, result })) return;
    }
    phase.transact((context) => advance(context, row.job));
  } catch (error) {
    if (!(error instanceof JobFault)) throw error;
    phase.transact((context) => fail(context, row.job, error.message, error.code));
  }
}

/** Keeps what came of a task; whether the job goes on. */
function noted(phase: PhaseContext, task: TaskRow): boolean {
  return phase.transact((context) => {
    const job = lookForJob(context, task.job);
    // One that was cancelled may have ended, and its tasks be forgotten, while this one was worked on.
    if (job === undefined || job.ended !== undefined) return false;
    if (job.succeeded + job.failed !== task.number) return false;
    const ok = task.result?.ok === true;
    const counted = { ...job, succeeded: job.succeeded + (ok ? 1 : 0), failed: job.failed + (ok ? 0 : 1) };
    context.state.table(tasks).put(task);
    context.state.table(jobs).put(counted);
    if (job.status !== 'Active') return false;
    const all = counted.succeeded + counted.failed;
    if (all < JUDGED_FROM || counted.failed * 2 <= all) return true;
    fail(context, task.job, 'The job failed because more than 50 percent of its tasks failed.');
    return false;
  });
}

function advance(context: TimerContext, job: string): void {
  const row = lookForJob(context, job);
  if (row?.status !== 'Active') return;
  const over = row.succeeded + row.failed >= row.total;
  if (over) context.state.table(jobs).put({ ...row, status: 'Completing', activeUntil: context.now });
  goOn(context, row);
}

function fail(context: TimerContext, job: string, reason: string, code?: string): void {
  const row = lookForJob(context, job);
  if (row?.status !== 'Active') return;
  const failures = [{ FailureCode: code, FailureReason: reason }];
  context.state.table(jobs).put({ ...row, status: 'Failing', failures, activeUntil: context.now });
  goOn(context, row);
}
