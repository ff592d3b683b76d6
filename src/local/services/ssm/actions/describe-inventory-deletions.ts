import { defineAction } from '../../../action.ts';
import { inventoryDeletions, summaryOf } from '../nodes/inventory.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInventoryDeletions.html */
export const action = defineAction('ssm', 'DescribeInventoryDeletions', {
  authorize: () => [{ action: 'ssm:DescribeInventoryDeletions', arn: '*' }],
  handler(input, context) {
    const rows = [...context.state.table(inventoryDeletions).list()].filter(
      ({ id }) => input.DeletionId === undefined || id === input.DeletionId,
    );
    const page = pageOfRows('DescribeInventoryDeletions', input, context, rows, ({ id }) => id);
    const InventoryDeletions = page.rows.map((row) => ({
      DeletionId: row.id,
      TypeName: row.type,
      DeletionStartTime: new Date(row.started),
      LastStatus: 'Complete',
      LastStatusMessage: 'Deletion is successful',
      DeletionSummary: summaryOf(row),
      LastStatusUpdateTime: new Date(row.started),
    }));
    return { InventoryDeletions, NextToken: page.nextToken };
  },
});
