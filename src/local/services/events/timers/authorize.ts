import { defineTimer } from '../../../clock/timer.ts';
import { connections } from '../connections/state.ts';

/** A connection by OAuth is ready. Its token is asked for when it is used. */
export const timer = defineTimer<{ readonly name: string }>({
  kind: 'events.authorize',
  fire({ name }, { state, now }) {
    const table = state.table(connections);
    const row = table.get(name);
    if (row?.state === 'AUTHORIZING') table.put({ ...row, state: 'AUTHORIZED', authorized: now });
  },
});
