import { defineTimer } from '../../../clock/timer.ts';
import { SETTLE_TIMER } from '../settle.ts';
import { versionId, versions } from '../state.ts';

/** A version has become what it was to be. */
export const timer = defineTimer<{ readonly name: string; readonly version: string }>({
  kind: SETTLE_TIMER,
  fire({ name, version }, { state, random }) {
    const row = state.table(versions).get(versionId(name, version));
    if (row !== undefined)
      state.table(versions).put({ ...row, state: 'Active', update: 'Successful', revision: random.uuid() });
  },
});
