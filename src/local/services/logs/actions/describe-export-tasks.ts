import { defineAction } from '../../../action.ts';
import { exportTasks } from '../exports/state.ts';
import type { ExportRow } from '../exports/state.ts';
import { pageOf } from '../paging.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeExportTasks.html */
export const action = defineAction('logs', 'DescribeExportTasks', {
  authorize: () => [{ action: 'logs:DescribeExportTasks', arn: '*' }],
  handler(input, context) {
    const { taskId, statusCode } = input;
    const table = context.state.table(exportTasks);
    const { rows, nextToken } = pageOf(
      'DescribeExportTasks',
      input,
      context,
      50,
      (row: ExportRow) => row.id,
      (after) =>
        Iterator.from(table.list(after === undefined ? {} : { after })).filter(
          ({ id, status }) => (taskId ?? id) === id && (statusCode ?? status) === status,
        ),
    );
    return { exportTasks: rows.map(described), nextToken };
  },
});

function described(row: ExportRow): object {
  return {
    taskId: row.id,
    taskName: row.name,
    logGroupName: row.groupName,
    from: row.from,
    to: row.to,
    destination: row.bucket,
    destinationPrefix: row.prefix,
    status: { code: row.status, message: row.message === '' ? undefined : row.message },
    executionInfo: { creationTime: row.created, completionTime: row.completed },
  };
}
