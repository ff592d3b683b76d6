import { defineAction } from '../../../action.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInstancePatchStatesForPatchGroup.html */
export const action = defineAction('ssm', 'DescribeInstancePatchStatesForPatchGroup', {
  authorize: () => [{ action: 'ssm:DescribeInstancePatchStatesForPatchGroup', arn: '*' }],
  // No host here is ever patched.
  handler: () => ({ InstancePatchStates: [] }),
});
