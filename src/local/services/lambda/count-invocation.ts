import type { TimerContext } from '../../action.ts';
import type { FunctionOutcome } from '../../runtimes/functions/function-runtime.ts';
import type { Target } from './target.ts';

/** What an invocation is charged for: itself, and its memory for as long as it took, in whole milliseconds. */
export function countInvocation(
  { usage, account, region, now }: TimerContext,
  { version, functionArn }: Target,
  { durationMs, initMs = 0 }: FunctionOutcome,
): void {
  const architecture = version.architecture;
  const place = { account, region, resource: functionArn, operation: 'Invoke' };
  const milliseconds = Math.ceil(durationMs + initMs);
  usage.count({ ...place, usage: 'lambda-requests', amount: 1 }, now);
  usage.count(
    { ...place, usage: `lambda-compute|${architecture}`, amount: version.memory * milliseconds },
    now,
  );
}
