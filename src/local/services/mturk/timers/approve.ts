import { defineTimer } from '../../../clock/timer.ts';
import { approve } from '../assignments/decide.ts';
import { assignments } from '../state.ts';

/** Nobody decided in time: what was submitted is approved. */
export const timer = defineTimer<{ readonly assignment: string }>({
  kind: 'mturk.approve',
  fire({ assignment: id }, context) {
    const row = context.state.table(assignments).get(id);
    if (row?.status === 'Submitted') approve(context, row, {});
  },
});
