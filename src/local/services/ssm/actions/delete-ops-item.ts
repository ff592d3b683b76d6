import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { opsItems } from '../ops/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteOpsItem.html */
export const action = defineAction('ssm', 'DeleteOpsItem', {
  authorize: (input, context) => [
    { action: 'ssm:DeleteOpsItem', arn: regionalArn(context, 'ssm', `opsitem/${input.OpsItemId}`) },
  ],
  handler(input, context) {
    // One that is not there is deleted as well: the action has no error for it.
    context.state.table(opsItems).delete(input.OpsItemId);
    return {};
  },
});
