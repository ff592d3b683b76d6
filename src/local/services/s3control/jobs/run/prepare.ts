import type { PhaseContext } from '../../../../phase.ts';
import { JobFault, nothingInside } from '../errors.ts';
import { kept } from '../kept.ts';
import { lookForJob } from '../find.ts';
import { ROWS_AT_ONCE } from '../limits.ts';
import { generatedTasks } from '../manifest/generate.ts';
import { writeGenerated } from '../manifest/write-generated.ts';
import { listedTasks } from '../manifest/read.ts';
import type { Listed } from '../manifest/listed.ts';
import { tasks } from '../state.ts';
import type { JobRow } from '../state.ts';
import { changeJob, forgetTasks } from './change.ts';
import { actorOf } from './role.ts';

/** Reads or makes the manifest, and writes down what is to be done. */
export async function prepare(phase: PhaseContext, row: JobRow): Promise<void> {
  const request = kept(row.request);
  try {
    const actor = actorOf(phase, row);
    // What an earlier process has begun is begun again.
    forgetTasks(phase, row.job);
    const generator = request.ManifestGenerator?.S3JobManifestGenerator;
    const found =
      generator === undefined
        ? listedTasks(phase, actor, request)
        : generatedTasks(phase, actor, row, generator);
    const total = await writeDown(phase, row, found);
    if (total === undefined) return;
    if (total === 0)
      throw generator === undefined
        ? nothingInside()
        : new JobFault('Manifest generation found no keys matching the filter criteria.');
    const generated =
      generator?.EnableManifestOutput === true
        ? await writeGenerated(phase, actor, row, generator)
        : undefined;
    const waits = request.ConfirmationRequired ?? true;
    changeJob(phase, row.job, 'Preparing', (job, { now }) => ({
      ...job,
      total,
      generated,
      status: waits ? 'Suspended' : 'Ready',
      suspended: waits ? now : undefined,
    }));
  } catch (error) {
    if (!(error instanceof JobFault)) throw error;
    failing(phase, row, error);
  }
}

function failing(phase: PhaseContext, row: JobRow, fault: JobFault): void {
  changeJob(phase, row.job, 'Preparing', (job) => ({
    ...job,
    status: 'Failing',
    failures: [{ FailureCode: fault.code, FailureReason: fault.message }],
  }));
}

/** How many there are; undefined when somebody cancels the job meanwhile: what came later would stay. */
async function writeDown(
  phase: PhaseContext,
  { job }: JobRow,
  found: AsyncIterable<Listed>,
): Promise<number | undefined> {
  let number = 0;
  let waiting: Listed[] = [];
  const write = (): boolean => {
    const rows = waiting;
    waiting = [];
    return phase.transact((context) => {
      if (lookForJob(context, job)?.status !== 'Preparing') return false;
      const table = context.state.table(tasks);
      for (const listed of rows) table.put({ job, number: number++, ...listed });
      return true;
    });
  };
  for await (const listed of found) {
    waiting.push(listed);
    if (waiting.length === ROWS_AT_ONCE && !write()) return undefined;
  }
  return write() ? number : undefined;
}
