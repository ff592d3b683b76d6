import { defineAction } from '../../../action.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInstancePatches.html */
export const action = defineAction('ssm', 'DescribeInstancePatches', {
  authorize: () => [{ action: 'ssm:DescribeInstancePatches', arn: '*' }],
  // No host here is ever patched.
  handler: () => ({ Patches: [] }),
});
