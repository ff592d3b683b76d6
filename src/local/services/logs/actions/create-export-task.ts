import { defineStagedAction } from '../../../action.ts';
import { invalidParameter, limitExceeded } from '../errors.ts';
import { checkBucket } from '../exports/bucket.ts';
import { EXPORT_JOB, exportTasks, isOpen } from '../exports/state.ts';
import { findGroup, onGroup } from '../groups.ts';
import { EXPORT_DELAY_MS } from '../limits.ts';

/** What AWS puts the objects under when no prefix is given. */
const usualPrefix = 'exportedlogs';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateExportTask.html */
export const action = defineStagedAction('logs', 'CreateExportTask', {
  authorize: (input, context) => onGroup(context, 'CreateExportTask', input),
  async receive({ logGroupName, from, to, destination, destinationPrefix }, phase) {
    phase.transact((context) => findGroup(context, { logGroupName }));
    if (from < 0 || to < from) throw invalidParameter('The specified time range is not valid.');
    const prefix = destinationPrefix ?? usualPrefix;
    await checkBucket({ bucket: destination, groupName: logGroupName, prefix }, phase);
    return prefix;
  },
  handler(input, { state, random, now, lenient, timers }, prefix) {
    const table = state.table(exportTasks);
    // An account has one at a time.
    for (const task of table.list({})) if (isOpen(task)) throw limitExceeded();
    const id = random.uuid();
    table.put({
      id,
      name: input.taskName,
      groupName: input.logGroupName,
      streamPrefix: input.logStreamNamePrefix ?? '',
      from: input.from,
      to: input.to,
      bucket: input.destination,
      prefix,
      status: 'PENDING',
      message: '',
      created: now,
    });
    timers.schedule({
      due: lenient ? now : now + EXPORT_DELAY_MS,
      kind: EXPORT_JOB,
      key: id,
      payload: { id },
    });
    return { taskId: id };
  },
});
