import { defineAction } from '../../../action.ts';
import { inventory, inventoryDeletions, summaryOf } from '../nodes/inventory.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteInventory.html */
export const action = defineAction('ssm', 'DeleteInventory', {
  authorize: () => [{ action: 'ssm:DeleteInventory', arn: '*' }],
  handler(input, context) {
    const table = context.state.table(inventory);
    const rows = [...table.list({ index: 'type', equals: input.TypeName })];
    const deletion = {
      id: context.random.uuid(),
      type: input.TypeName,
      started: context.now,
      count: rows.length,
    };
    const summary = summaryOf(deletion);
    if (input.DryRun === true) return { TypeName: input.TypeName, DeletionSummary: summary };
    for (const row of rows) table.delete(inventory.id(row));
    context.state.table(inventoryDeletions).put(deletion);
    return { DeletionId: deletion.id, TypeName: input.TypeName, DeletionSummary: summary };
  },
});
