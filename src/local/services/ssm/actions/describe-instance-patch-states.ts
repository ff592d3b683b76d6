import { defineAction } from '../../../action.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInstancePatchStates.html */
export const action = defineAction('ssm', 'DescribeInstancePatchStates', {
  authorize: () => [{ action: 'ssm:DescribeInstancePatchStates', arn: '*' }],
  // No host here is ever patched.
  handler: () => ({ InstancePatchStates: [] }),
});
