import { defineTimer } from '../../../clock/timer.ts';
import { lookForJob } from '../jobs/find.ts';
import { EXPIRY_TIMER } from '../jobs/schedule.ts';
import type { DueJob } from '../jobs/schedule.ts';
import { jobs } from '../jobs/state.ts';

/** A batch job that ended long ago is forgotten. */
export const timer = defineTimer<DueJob>({
  kind: EXPIRY_TIMER,
  fire({ job }, context) {
    const row = lookForJob(context, job);
    if (row !== undefined) context.state.table(jobs).delete(row.id);
  },
});
