import type { TimerContext } from '../../../action.ts';
import { REMEMBERED_MS, STEP_MS } from './limits.ts';
import type { JobRow } from './state.ts';

export const STEP_JOB = 's3control.job-step';
export const EXPIRY_TIMER = 's3control.job-expiry';

/** Which job is due. */
export interface DueJob {
  readonly job: string;
}

type Place = Pick<TimerContext, 'timers' | 'now' | 'lenient'>;

/** A job goes on in a moment. */
export function goOn({ timers, now, lenient }: Place, { job }: Pick<JobRow, 'job'>): void {
  const payload: DueJob = { job };
  timers.schedule({ due: lenient ? now : now + STEP_MS, kind: STEP_JOB, key: job, payload });
}

/** A job that has ended is forgotten in time. */
export function forgetLater({ timers, now }: Place, { job }: Pick<JobRow, 'job'>): void {
  const payload: DueJob = { job };
  timers.schedule({ due: now + REMEMBERED_MS, kind: EXPIRY_TIMER, key: job, payload });
}
