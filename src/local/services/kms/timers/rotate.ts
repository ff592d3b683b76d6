import { defineTimer } from '../../../clock/timer.ts';
import { rotate, scheduleRotation } from '../rotation.ts';
import { keys } from '../state.ts';

/** The day of a key's automatic rotation. */
export const timer = defineTimer<{ readonly key: string }>({
  kind: 'kms.rotate',
  fire({ key }, context) {
    const row = context.state.table(keys).get(key);
    if (row?.rotation?.next === undefined) return;
    const { state } = context;
    // A disabled key is not rotated; it is when it is enabled again and its day comes.
    const after =
      row.state === 'Enabled' ? rotate(context, { row, state }, 'AUTOMATIC', context.account) : row;
    scheduleRotation(context, { row: after, state }, row.rotation.days);
  },
});
