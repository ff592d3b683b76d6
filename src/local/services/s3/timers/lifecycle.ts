import { defineTimer } from '../../../clock/timer.ts';
import { LIFECYCLE_TIMER, runLifecycle, scheduleLifecycle } from '../settings/run-lifecycle.ts';
import type { LifecycleRun } from '../settings/run-lifecycle.ts';
import { buckets } from '../state.ts';

/** Lifecycle rules do a piece of their daily work; the last piece schedules the next day's. */
export const timer = defineTimer<LifecycleRun>({
  kind: LIFECYCLE_TIMER,
  fire(run, context) {
    const bucket = context.state.table(buckets).get(run.bucket);
    if (bucket?.settings.lifecycle === undefined) return;
    const next = runLifecycle(context, bucket, run);
    if (next === undefined) scheduleLifecycle(context, bucket);
    else context.timers.schedule({ due: context.now, kind: LIFECYCLE_TIMER, key: run.bucket, payload: next });
  },
});
