import { defineTimer } from '../../../clock/timer.ts';
import { removeMaterial } from '../importing.ts';
import { keys } from '../state.ts';

/** Imported material has reached the end of its life. */
export const timer = defineTimer<{ readonly key: string; readonly material: string }>({
  kind: 'kms.expire-material',
  fire({ key, material }, { state }) {
    const row = state.table(keys).get(key);
    if (row !== undefined) removeMaterial(state, row, material);
  },
});
