import { defineAction } from '../../../action.ts';
import { invalidParameter, notFound } from '../errors.ts';
import { readEventId } from '../event-id.ts';
import { lineOf } from '../insights/record.ts';
import { maskOf, plain, shownEvent } from '../mask.ts';
import { eventRowId, logEvents, logGroups } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogRecord.html */
export const action = defineAction('logs', 'GetLogRecord', {
  authorize: ({ unmask }) => [
    { action: 'logs:GetLogRecord', arn: '*' },
    ...(unmask === true ? [{ action: 'logs:Unmask', arn: '*' }] : []),
  ],
  handler({ logRecordPointer, unmask }, context) {
    const place = readEventId(Buffer.from(logRecordPointer, 'base64').toString('utf8'));
    if (place === undefined) throw invalidParameter('Invalid log record pointer.');
    const id = eventRowId(place.stream, place.timestamp, place.number);
    const event = context.state.table(logEvents).get(id);
    if (event === undefined) throw notFound('The specified log record does not exist.');
    const group = Iterator.from(context.state.table(logGroups).list()).find(({ key }) => key === event.group);
    const shown = group === undefined || unmask === true ? plain : maskOf(context, group);
    const { cells } = lineOf(shownEvent(shown, event), context.account, group?.name ?? '');
    return {
      logRecord: Object.fromEntries([...cells].map(([name, value]) => [name, String(value ?? '')])),
    };
  },
});
