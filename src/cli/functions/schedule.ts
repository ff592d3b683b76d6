import { tmpdir } from 'node:os';
import { systemClock, systemRandom } from '../../system.ts';
import { isAlive } from '../session.ts';
import type { ScheduleReport } from './report.ts';
import { runSchedules } from './run-schedules.ts';

/** What is used of Lambda's context. */
export interface FunctionContext {
  getRemainingTimeInMillis?(): number;
}

/**
 * The handler of an AWS Lambda function (Node.js 24) that does what `nuage schedule run --yes` does. Resolves to its
 * report, which is also a line of the function's log. Rejects when a step failed or a region could not be read, so
 * that an asynchronous invocation is tried again by Lambda and goes to its failure destination in the end: every run
 * decides from the present alone, so another try does no more than what is still to be done.
 */
export async function handler(event: unknown, context: FunctionContext = {}): Promise<ScheduleReport> {
  const { env } = process;
  return runSchedules(event, {
    environment: env,
    directory: env['LAMBDA_TASK_ROOT'] ?? process.cwd(),
    // The only place of a function that can be written to.
    home: tmpdir(),
    clock: systemClock,
    random: systemRandom,
    processes: { own: process.pid, isAlive },
    remainingMs: context.getRemainingTimeInMillis?.(),
    log: (line) => void process.stdout.write(`${line}\n`),
  });
}
