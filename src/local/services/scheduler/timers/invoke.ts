import { defineJob } from '../../../clock/timer.ts';
import { complete, invokeLater } from '../arm.ts';
import type { Invocation } from '../arm.ts';
import { RETRIES } from '../limits.ts';
import { count } from '../measure.ts';
import type { SchedulerMetric } from '../measure.ts';
import { bury } from '../targets/dead-letters.ts';
import type { Failure } from '../targets/failure.ts';
import { invoke } from '../targets/invoke.ts';

/** One attempt to invoke a target; what fails is tried again later, or goes to the dead letters. */
export const timer = defineJob<Invocation>({
  kind: 'scheduler.invoke',
  async run(invocation, phase) {
    const failure = await invoke(phase, invocation);
    count(phase, invocation, ['InvocationAttemptCount', ...errorsOf(failure)]);
    const exhausted = failure === undefined ? undefined : exhaustedBy(invocation, phase.now());
    if (failure?.again === true && exhausted === undefined) {
      const { attempt } = invocation;
      phase.transact((context) =>
        invokeLater(
          context,
          { ...invocation, attempt: attempt + 1 },
          context.now + Math.min(900, 2 ** attempt) * 1000,
        ),
      );
      return;
    }
    phase.transact((context) => complete(context, invocation));
    if (failure === undefined) return;
    count(phase, invocation, ['InvocationDroppedCount']);
    await bury(phase, invocation, failure, failure.again ? exhausted : undefined);
  },
});

function errorsOf(failure: Failure | undefined): SchedulerMetric[] {
  if (failure === undefined) return [];
  return failure.throttled === true ? ['TargetErrorThrottledCount'] : ['TargetErrorCount'];
}

function exhaustedBy({ schedule, attempt, first }: Invocation, now: number): string | undefined {
  const { RetryPolicy: policy } = schedule.target;
  if (attempt > (policy?.MaximumRetryAttempts ?? RETRIES.attempts)) return 'MaximumRetryAttempts';
  const age = policy?.MaximumEventAgeInSeconds ?? RETRIES.ageSeconds;
  return now - first >= age * 1000 ? 'MaximumEventAgeInSeconds' : undefined;
}
