import { defineTimer } from '../../../clock/timer.ts';
import { removeSecret } from '../replicas.ts';
import { secrets } from '../state.ts';

/** The end of a recovery window. */
export const timer = defineTimer<{ readonly name: string; readonly arn: string }>({
  kind: 'secretsmanager.delete',
  fire({ name, arn }, { state }) {
    const row = state.table(secrets).get(name);
    if (row?.arn === arn && row.deletion !== undefined) removeSecret(state, row);
  },
});
