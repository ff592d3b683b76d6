import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { terminationPolicies } from '../members/choose.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeTerminationPolicyTypes.html */
export const action = defineAction('autoscaling', 'DescribeTerminationPolicyTypes', {
  authorize: () => onAll('DescribeTerminationPolicyTypes'),
  handler() {
    return { TerminationPolicyTypes: [...terminationPolicies].sort() };
  },
});
