import { defineJob } from '../../../clock/timer.ts';
import { lookForJob } from '../jobs/find.ts';
import { steps } from '../jobs/run/step.ts';
import { STEP_JOB } from '../jobs/schedule.ts';
import type { DueJob } from '../jobs/schedule.ts';

/** A batch job does its next piece of work. */
export const timer = defineJob<DueJob>({
  kind: STEP_JOB,
  async run({ job }, phase) {
    const row = phase.transact((context) => lookForJob(context, job));
    if (row !== undefined) await steps[row.status]?.(phase, row);
  },
});
