import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { findGroup, inServiceOf } from './groups.ts';
import { explainScaling } from './explain-scaling.ts';

export interface WaitForGroupInput {
  readonly group: string;
  /** Milliseconds; 600,000 when absent. */
  readonly timeoutMs?: number;
}

const pauseMs = 5_000;

/**
 * Waits until as many instances of a group are in service as are desired, and no other is there. Rejects with
 * `WaitTimedOut`, which says which are not and why. Answers how many are.
 */
export async function waitForGroup(
  { group: name, timeoutMs = 600_000 }: WaitForGroupInput,
  context: OperationContext,
): Promise<number> {
  const since = context.clock.now();
  for (;;) {
    const { group, connection } = await findGroup(name, context);
    const serving = inServiceOf(group);
    const { DesiredCapacity: desired, Instances = [] } = group;
    if (serving === desired && Instances.length === desired) return serving;
    const elapsedMs = context.clock.now() - since;
    if (elapsedMs >= timeoutMs) {
      const { message, hint } = await explainScaling({ id: name, connection }, group);
      throw new NuageError(
        'WaitTimedOut',
        `After ${Math.round(timeoutMs / 1000)} s ${serving} of ${desired} instances of ${name} are in service. ${message}`,
        hint === undefined ? {} : { hint },
      );
    }
    const state = `${serving} in service`;
    context.host.notify({ kind: 'waiting', what: 'for InService', targets: desired, state, elapsedMs });
    await context.clock.sleep(Math.min(pauseMs, timeoutMs - elapsedMs), context.signal);
  }
}
