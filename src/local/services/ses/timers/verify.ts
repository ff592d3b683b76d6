import { defineTimer } from '../../../clock/timer.ts';
import { verified } from '../identities/identities.ts';
import { identities } from '../state.ts';

/** Somebody has followed the link, or the records of a domain were found. */
export const timer = defineTimer<{ readonly name: string }>({
  kind: 'ses.verify',
  fire({ name }, { state }) {
    const row = state.table(identities).get(name);
    if (row !== undefined) state.table(identities).put(verified(row));
  },
});
