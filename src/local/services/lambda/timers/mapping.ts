import { defineTimer } from '../../../clock/timer.ts';
import { mappings } from '../mapping-state.ts';
import { MAPPING_TIMER } from '../mappings.ts';
import { waitingMessages } from '../../sqs/port.ts';
import { dueOf, pollAt } from '../port.ts';

/** A mapping has become what it was to be. */
export const timer = defineTimer<{ readonly uuid: string }>({
  kind: MAPPING_TIMER,
  fire({ uuid }, context) {
    const table = context.state.table(mappings);
    const row = table.get(uuid);
    if (row === undefined) return;
    if (row.state === 'Deleting') {
      table.delete(uuid);
      return;
    }
    const settled = {
      ...row,
      state: row.enabled ? ('Enabled' as const) : ('Disabled' as const),
      nextPoll: undefined,
    };
    table.put(settled);
    const waiting = waitingMessages(context, settled.queueArn) ?? { first: undefined, count: 0 };
    pollAt(
      context,
      settled,
      dueOf(settled, context.now, () => waiting),
    );
  },
});
