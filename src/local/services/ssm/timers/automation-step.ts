import { defineJob } from '../../../clock/timer.ts';
import { AUTOMATION_JOB, goOnWith } from '../automation/go-on.ts';

/** A runbook goes on. */
export const timer = defineJob<{ readonly id: string }>({
  kind: AUTOMATION_JOB,
  run: ({ id }, phase) => goOnWith(phase, id),
});
