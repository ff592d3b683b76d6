import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { describeOpsItem, findOpsItem } from '../ops/items.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetOpsItem.html */
export const action = defineAction('ssm', 'GetOpsItem', {
  authorize: (input, context) => [
    { action: 'ssm:GetOpsItem', arn: regionalArn(context, 'ssm', `opsitem/${input.OpsItemId}`) },
  ],
  handler(input, context) {
    const row = findOpsItem(context, input.OpsItemId);
    return {
      OpsItem: { ...describeOpsItem(row), OpsItemArn: regionalArn(context, 'ssm', `opsitem/${row.id}`) },
    };
  },
});
