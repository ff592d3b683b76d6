import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { onEverything } from '../instances/authorize.ts';
import { pageOfParts } from '../page-of-parts.ts';
import { describeSnapshotImport } from '../transfers/describe-import.ts';
import { importTaskNotFound } from '../transfers/transfer-errors.ts';
import { importTasks } from '../transfers/transfer-rows.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportSnapshotTasks.html */
export const action = defineAction('ec2', 'DescribeImportSnapshotTasks', {
  authorize: (_input, context) => onEverything('DescribeImportSnapshotTasks', context),
  handler(input, context) {
    const { ImportTaskIds: ids = [], Filters: filters, ...page } = input;
    const all = [...context.state.table(importTasks).list()].filter((row) => row.kind === 'snapshot');
    const missing = ids.find((id) => !all.some((row) => row.id === id));
    if (missing !== undefined) throw importTaskNotFound(missing);
    const passes = compileFilters<(typeof all)[number]>(
      filters,
      { 'task-state': (row) => row.status },
      (row) => row.tags,
    );
    const rows = all.filter((row) => passes(row) && (ids.length === 0 || ids.includes(row.id)));
    const { page: found, nextToken } = pageOfParts('DescribeImportSnapshotTasks', rows, {}, page, context);
    return { ImportSnapshotTasks: found.map(describeSnapshotImport), NextToken: nextToken };
  },
});
