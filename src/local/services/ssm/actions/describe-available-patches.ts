import { defineAction } from '../../../action.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeAvailablePatches.html */
export const action = defineAction('ssm', 'DescribeAvailablePatches', {
  authorize: () => [{ action: 'ssm:DescribeAvailablePatches', arn: '*' }],
  // This cloud knows no patches.
  handler: () => ({ Patches: [] }),
});
