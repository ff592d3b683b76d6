import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { noneThere } from '../tasks/none-there.ts';

const filters: readonly string[] = ['task-state'];

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeExportImageTasks.html */
export const action = defineAction('ec2', 'DescribeExportImageTasks', {
  authorize: (_input, context) => onEverything('DescribeExportImageTasks', context),
  handler(input) {
    noneThere(input, filters, input.ExportImageTaskIds, {
      code: 'InvalidExportTaskID.NotFound',
      words: 'export task ID',
    });
    return { ExportImageTasks: [] };
  },
});
