import { defineTimer } from '../../../clock/timer.ts';
import { LOGS_LIMITS } from '../limits.ts';
import { EXPIRE_TIMER, expiredRange, scheduleSweep } from '../retention.ts';
import { logEvents, logGroups } from '../state.ts';
import { addStored } from '../stored.ts';

/** Deletes the events of a group that its retention has let go, and comes back for the next. */
export const timer = defineTimer<{ readonly name: string; readonly key: string }>({
  kind: EXPIRE_TIMER,
  fire({ name, key }, context) {
    const group = context.state.table(logGroups).get(name);
    if (group?.key !== key || group.retentionDays === undefined) return;
    const events = context.state.table(logEvents);
    let bytes = 0;
    // Read first: a range in order of an index cannot go on behind a row that is gone.
    const gone = [...events.list(expiredRange(group, context.now))];
    for (const { id, message } of gone) {
      events.delete(id);
      bytes += Buffer.byteLength(message) + LOGS_LIMITS.eventOverhead;
    }
    addStored(context, key, -bytes);
    scheduleSweep(context, group);
  },
});
