import { defineAction } from '../../../action.ts';
import { findOwn, onTrail } from '../trails/find.ts';
import { scheduleDelivery } from '../trails/schedule.ts';
import { trails } from '../trails/state.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StartLogging.html */
export const action = defineAction('cloudtrail', 'StartLogging', {
  authorize: (input, context) => onTrail(context, 'StartLogging', input.Name),
  handler(input, context) {
    const row = findOwn(context, input.Name);
    if (row.logging) return {};
    const { account, now } = context;
    const last = (where: object): number =>
      context.calls.list({ account, limit: 1, ...where })[0]?.sequence ?? 0;
    const upTo = last({});
    const after = row.stopped === undefined ? 0 : last({ until: row.stopped });
    // What it logged before it stopped may wait to be delivered still.
    const waits = after > row.written;
    const silences = waits && upTo > after ? [...(row.silences ?? []), { after, upTo }] : row.silences;
    const written = waits ? row.written : upTo;
    context.state
      .table(trails)
      .put({ ...row, logging: true, started: now, stopped: undefined, written, silences });
    scheduleDelivery(context, row.name);
    return {};
  },
});
