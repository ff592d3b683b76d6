import { defineTimer } from '../../../clock/timer.ts';
import { runQuery } from '../insights/run-query.ts';
import { queries, QUERY_TIMER } from '../insights/state.ts';

/** A query that was started is done. */
export const timer = defineTimer<{ readonly id: string }>({
  kind: QUERY_TIMER,
  fire({ id }, context) {
    const row = context.state.table(queries).get(id);
    if (row?.status === 'Running') runQuery(context, row);
  },
});
