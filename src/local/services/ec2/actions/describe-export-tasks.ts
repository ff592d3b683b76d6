import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { noneThere } from '../tasks/none-there.ts';

const filters: readonly string[] = [];

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeExportTasks.html */
export const action = defineAction('ec2', 'DescribeExportTasks', {
  authorize: (_input, context) => onEverything('DescribeExportTasks', context),
  handler(input) {
    noneThere({}, filters, input.ExportTaskIds, {
      code: 'InvalidExportTaskID.NotFound',
      words: 'export task ID',
    });
    return { ExportTasks: [] };
  },
});
