import { defineTimer } from '../../../clock/timer.ts';
import { vanishTimer } from '../instances/change-state.ts';
import { instances } from '../instances/instance-row.ts';

/** About an hour after its end a terminated instance is no longer described. */
export const timer = defineTimer<{ readonly instanceId: string }>({
  kind: vanishTimer,
  fire({ instanceId }, context) {
    const table = context.state.table(instances);
    if (table.get(instanceId)?.state === 'terminated') table.delete(instanceId);
  },
});
