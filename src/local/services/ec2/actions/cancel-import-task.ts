import { defineAction } from '../../../action.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import { onTagged } from '../tags/tagged-resources.ts';
import { importTaskNotFound } from '../transfers/transfer-errors.ts';
import { importTasks } from '../transfers/transfer-rows.ts';

/** Only one that is active. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelImportTask.html */
export const action = defineAction('ec2', 'CancelImportTask', {
  authorize: (input, context) =>
    onTagged('CancelImportTask', input.ImportTaskId === undefined ? [] : [input.ImportTaskId], context),
  handler(input, { state }) {
    const { ImportTaskId: id, CancelReason: reason } = input;
    if (id === undefined) throw missingParameter('ImportTaskId');
    const row = state.table(importTasks).get(id);
    if (row?.status !== 'active') throw importTaskNotFound(id);
    if (input.DryRun === true) throw dryRunOperation();
    state
      .table(importTasks)
      .put({ ...row, status: 'deleted', message: reason ?? 'Cancelled', progress: undefined });
    return { ImportTaskId: id, PreviousState: row.status, State: 'deleting' };
  },
});
