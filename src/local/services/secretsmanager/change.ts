import type { TimerContext } from '../../action.ts';
import type { FoundSecret } from './find-secret.ts';
import { updateReplicas } from './replicas.ts';
import { secrets } from './state.ts';
import type { SecretRow } from './state.ts';

/** Writes down a secret that was changed, here and where it is replicated. */
export function saveChanged(context: TimerContext, { state }: FoundSecret, row: SecretRow): void {
  const changed = { ...row, changed: context.now };
  state.table(secrets).put(changed);
  updateReplicas(context, { row: changed, state });
}
