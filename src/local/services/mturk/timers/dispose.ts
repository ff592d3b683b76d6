import { defineTimer } from '../../../clock/timer.ts';
import { disposeOf } from '../hits/dispose.ts';
import { hits } from '../state.ts';

/** HITs that nobody deleted are disposed of after 120 days. */
export const timer = defineTimer<{ readonly hit: string }>({
  kind: 'mturk.dispose',
  fire({ hit: id }, context) {
    const row = context.state.table(hits).get(id);
    if (row !== undefined && row.status !== 'Disposed') disposeOf(context, row);
  },
});
