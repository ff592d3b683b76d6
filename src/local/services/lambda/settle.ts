import type { TimerContext } from '../../timer-context.ts';
import { SETTLE_MS } from './limits.ts';
import { versionId } from './state.ts';

export const SETTLE_TIMER = 'lambda.settle';

/** A version that was made or changed is as it should be in a moment. */
export function settleSoon({ timers, now, lenient }: TimerContext, name: string, version: string): void {
  timers.schedule({
    due: now + (lenient ? 0 : SETTLE_MS),
    kind: SETTLE_TIMER,
    key: versionId(name, version),
    payload: { name, version },
  });
}
