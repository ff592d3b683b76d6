import { defineAction } from '../../../action.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListOpsItemEvents.html */
export const action = defineAction('ssm', 'ListOpsItemEvents', {
  authorize: () => [{ action: 'ssm:ListOpsItemEvents', arn: '*' }],
  // Nothing here writes events of OpsItems.
  handler: () => ({ Summaries: [] }),
});
