import { defineTimer } from '../../../clock/timer.ts';
import { settleHit } from '../hits/settle.ts';
import { findHit } from '../hits/find-hit.ts';
import { tellEvent } from '../notifications/tell.ts';
import { assignments } from '../state.ts';

/** A worker did not submit in time: the assignment is there for others. */
export const timer = defineTimer<{ readonly assignment: string }>({
  kind: 'mturk.abandon',
  fire({ assignment: id }, context) {
    const table = context.state.table(assignments);
    const row = table.get(id);
    if (row?.status !== 'Accepted') return;
    table.delete(id);
    tellEvent(context, findHit(context, row.hitId), 'AssignmentAbandoned', id);
    settleHit(context, row.hitId);
  },
});
