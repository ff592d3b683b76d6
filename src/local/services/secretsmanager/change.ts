import type { TimerContext } from '../../action.ts';
import type { FoundSecret } from './find-secret.ts';
import { updateReplicas } from './replicas.ts';
import { secrets } from './state.ts';
import type { SecretRow } from './state.ts';

/** Writes down a secret that was changed, here and where it is replicated. */
export function saveChanged(
  context: TimerContext,
  { state }: Pick<FoundSecret, 'state'>,
  row: SecretRow,
): void {
  keepSecret(context, { state }, { ...row, changed: context.now });
}

/** The same without a new date of its last change. */
export function keepSecret(
  context: TimerContext,
  { state }: Pick<FoundSecret, 'state'>,
  row: SecretRow,
): void {
  state.table(secrets).put(row);
  updateReplicas(context, { row, state });
}
