import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { SUSPENDED_CAUSE } from '../jobs/describe.ts';
import { jobStatusError } from '../jobs/errors.ts';
import { existingKeys, findJob, lookForJob, onJob } from '../jobs/find.ts';
import { endJob } from '../jobs/run/change.ts';
import { goOn } from '../jobs/schedule.ts';
import { jobs } from '../jobs/state.ts';
import type { JobRow, JobStatus } from '../jobs/state.ts';

/** What a job becomes that is cancelled: one that works on nothing yet is so at once. */
const CANCELLED: Partial<Record<JobStatus, JobStatus>> = {
  New: 'Cancelled',
  Suspended: 'Cancelled',
  Ready: 'Cancelled',
  Preparing: 'Cancelling',
  Active: 'Cancelling',
};

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_UpdateJobStatus.html */
export const action = defineAction('s3control', 'UpdateJobStatus', {
  authorize(input, context) {
    const suspended = lookForJob(context, input.JobId)?.status === 'Suspended';
    return onJob(context, 's3:UpdateJobStatus', input, {
      ...existingKeys(context, input),
      ...(suspended ? { 's3:JobSuspendedCause': SUSPENDED_CAUSE } : {}),
    });
  },
  handler({ JobId, RequestedJobStatus: wanted, StatusUpdateReason: reason }, context) {
    const row = findJob(context, { JobId });
    const changed = wanted === 'Ready' ? confirmed(context, row, reason) : cancelled(context, row, reason);
    return { JobId: row.job, Status: changed.status, StatusUpdateReason: reason };
  },
});

function confirmed(context: ActionContext, row: JobRow, reason: string | undefined): JobRow {
  if (row.status !== 'Suspended') throw impossible(row, 'Ready');
  const changed: JobRow = { ...row, status: 'Ready', reason };
  context.state.table(jobs).put(changed);
  goOn(context, changed);
  return changed;
}

function cancelled(context: ActionContext, row: JobRow, reason: string | undefined): JobRow {
  const status = CANCELLED[row.status];
  if (status === undefined) throw impossible(row, 'Cancelled');
  if (status === 'Cancelled') return endJob(context, row, { status, reason });
  const changed = { ...row, status, reason };
  context.state.table(jobs).put(changed);
  goOn(context, changed);
  return changed;
}

const impossible = ({ job, status }: JobRow, wanted: string) =>
  jobStatusError(`The status of the job ${job} is ${status}: it cannot be changed to ${wanted}.`);
