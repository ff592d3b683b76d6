import type { PhaseContext } from '../../../../phase.ts';
import { JobFault } from '../errors.ts';
import { lookForJob } from '../find.ts';
import { kept } from '../kept.ts';
import { writeReport } from '../report.ts';
import type { JobRow, JobStatus } from '../state.ts';
import { endJob } from './change.ts';
import { actorOf } from './role.ts';

const ENDS: Partial<Record<JobStatus, JobStatus>> = {
  Completing: 'Complete',
  Failing: 'Failed',
  Cancelling: 'Cancelled',
};

/** Writes the report of what was done, and ends the job. */
export async function finish(phase: PhaseContext, row: JobRow): Promise<void> {
  const fault = await reported(phase, row);
  phase.transact((context) => {
    const job = lookForJob(context, row.job);
    const end = job && ENDS[job.status];
    if (job === undefined || end === undefined) return;
    const failures =
      fault === undefined
        ? job.failures
        : [...(job.failures ?? []), { FailureCode: fault.code, FailureReason: fault.message }];
    const status = fault === undefined || end === 'Cancelled' ? end : 'Failed';
    const activeUntil = job.activeFrom === undefined ? undefined : (job.activeUntil ?? context.now);
    endJob(context, job, { status, failures, activeUntil });
  });
}

/** Of a job that came to no task there is nothing to report. */
async function reported(phase: PhaseContext, row: JobRow): Promise<JobFault | undefined> {
  const { Report } = kept(row.request);
  if (!Report.Enabled || row.succeeded + row.failed === 0) return undefined;
  try {
    await writeReport(phase, actorOf(phase, row), row, Report);
    return undefined;
  } catch (error) {
    if (error instanceof JobFault) return error;
    throw error;
  }
}
