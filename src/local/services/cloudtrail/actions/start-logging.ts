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
    const written = context.calls.list({ account, limit: 1 })[0]?.sequence ?? 0;
    context.state.table(trails).put({ ...row, logging: true, started: now, stopped: undefined, written });
    scheduleDelivery(context, row.name);
    return {};
  },
});
