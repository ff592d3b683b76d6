import type { PhaseContext } from '../../../../phase.ts';
import type { JobRow, JobStatus } from '../state.ts';
import { changeJob } from './change.ts';
import { finish } from './finish.ts';
import { prepare } from './prepare.ts';
import { work } from './take-on.ts';

type Step = (phase: PhaseContext, row: JobRow) => Promise<void> | void;

/** What a job does next, by what it is. What is not here waits, or is over. */
export const steps: Partial<Record<JobStatus, Step>> = {
  New: (phase, { job }) => void changeJob(phase, job, 'New', (row) => ({ ...row, status: 'Preparing' })),
  Preparing: prepare,
  Ready: (phase, { job }) =>
    void changeJob(phase, job, 'Ready', (row, { now }) => ({ ...row, status: 'Active', activeFrom: now })),
  Active: work,
  Completing: finish,
  Failing: finish,
  Cancelling: finish,
};
