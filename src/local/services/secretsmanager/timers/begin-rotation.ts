import { defineTimer } from '../../../clock/timer.ts';
import { beginRotation, scheduleRotation } from '../rotation.ts';
import { secrets } from '../state.ts';

/** The day on which a secret rotates by itself. */
export const timer = defineTimer<{ readonly name: string; readonly arn: string }>({
  kind: 'secretsmanager.begin-rotation',
  fire({ name, arn }, context) {
    const { state, random } = context;
    const row = state.table(secrets).get(name);
    if (row?.arn !== arn || row.rotation?.enabled !== true || row.deletion !== undefined) return;
    const after = scheduleRotation(context, { row, state });
    beginRotation(context, { row: after, state }, random.uuid());
  },
});
