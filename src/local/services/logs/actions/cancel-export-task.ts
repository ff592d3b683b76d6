import { defineAction } from '../../../action.ts';
import { exportNotFound, exportOver } from '../errors.ts';
import { exportTasks, isOpen } from '../exports/state.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CancelExportTask.html */
export const action = defineAction('logs', 'CancelExportTask', {
  authorize: () => [{ action: 'logs:CancelExportTask', arn: '*' }],
  handler({ taskId }, { state, now }) {
    const table = state.table(exportTasks);
    const row = table.get(taskId);
    if (row === undefined) throw exportNotFound();
    if (!isOpen(row)) throw exportOver();
    table.put({ ...row, status: 'CANCELLED', message: 'Cancelled by user', completed: now });
    return {};
  },
});
