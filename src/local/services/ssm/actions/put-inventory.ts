import { defineAction } from '../../../action.ts';
import { invalidInstances } from '../commands/errors.ts';
import { inventory } from '../nodes/inventory.ts';
import { managedNode } from '../nodes/managed-nodes.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutInventory.html */
export const action = defineAction('ssm', 'PutInventory', {
  authorize: () => [{ action: 'ssm:PutInventory', arn: '*' }],
  handler(input, context) {
    const { InstanceId: instance } = input;
    if (managedNode(context, instance) === undefined) throw invalidInstances([instance], context.account);
    for (const item of input.Items)
      context.state.table(inventory).put({
        instance,
        type: item.TypeName,
        schema: item.SchemaVersion,
        captured: item.CaptureTime,
        content: item.Content ?? [],
      });
    return {};
  },
});
