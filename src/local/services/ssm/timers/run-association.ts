import { defineTimer } from '../../../clock/timer.ts';
import { ASSOCIATE_TIMER } from '../associations/kinds.ts';
import { runAssociation, scheduleAssociation } from '../associations/run.ts';
import { associations } from '../associations/state.ts';

/** The schedule of an association has come round. */
export const timer = defineTimer<{ readonly association: string }>({
  kind: ASSOCIATE_TIMER,
  fire({ association: id }, context) {
    const row = context.state.table(associations).get(id);
    if (row === undefined) return;
    runAssociation(context, row);
    scheduleAssociation(context, row);
  },
});
