import type { PhaseContext } from '../../../../phase.ts';
import type { JobRow, JobStatus } from '../state.ts';
import { changeJob, forgetTasks } from './change.ts';
import { finish } from './finish.ts';
import { prepare } from './prepare.ts';
import { work } from './take-on.ts';

type Step = (phase: PhaseContext, row: JobRow) => Promise<void> | void;

const clear: Step = (phase, { job }) => forgetTasks(phase, job);

/** What a job does next, by what it is. A suspended one waits. */
export const steps: Partial<Record<JobStatus, Step>> = {
  New: (phase, { job }) => void changeJob(phase, job, 'New', (row) => ({ ...row, status: 'Preparing' })),
  Preparing: prepare,
  Ready: (phase, { job }) =>
    void changeJob(phase, job, 'Ready', (row, { now }) => ({ ...row, status: 'Active', activeFrom: now })),
  Active: work,
  Completing: finish,
  Failing: finish,
  Cancelling: finish,
  Complete: clear,
  Failed: clear,
  Cancelled: clear,
};
