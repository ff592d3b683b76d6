import type { PhaseContext } from '../../phase.ts';
import type { Invocation } from './arm.ts';

/** https://docs.aws.amazon.com/scheduler/latest/UserGuide/monitoring-cloudwatch.html */
export type SchedulerMetric =
  | 'InvocationAttemptCount'
  | 'TargetErrorCount'
  | 'TargetErrorThrottledCount'
  | 'InvocationDroppedCount'
  | 'InvocationsSentToDeadLetterCount'
  | 'InvocationsFailedToBeSentToDeadLetterCount'
  | `InvocationsFailedToBeSentToDeadLetterCount_${string}`;

/** Counts what became of an invocation, for the group of its schedule. */
export function count(
  phase: PhaseContext,
  { schedule }: Invocation,
  names: readonly SchedulerMetric[],
): void {
  const dimensions = [{ Name: 'ScheduleGroup', Value: schedule.group }];
  const metrics = names.map((name) => ({ namespace: 'AWS/Scheduler', name, dimensions, unit: 'Count' }));
  phase.transact(({ tally, account, region, now }) =>
    tally.count(
      { account, region, now },
      metrics,
      names.map(() => 1),
    ),
  );
}
