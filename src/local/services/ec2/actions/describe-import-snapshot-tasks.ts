import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { noneThere } from '../tasks/none-there.ts';

const filters: readonly string[] = ['task-state'];

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportSnapshotTasks.html */
export const action = defineAction('ec2', 'DescribeImportSnapshotTasks', {
  authorize: (_input, context) => onEverything('DescribeImportSnapshotTasks', context),
  handler(input) {
    noneThere(input, filters, input.ImportTaskIds, {
      code: 'InvalidConversionTaskId',
      words: 'import task ID',
    });
    return { ImportSnapshotTasks: [] };
  },
});
