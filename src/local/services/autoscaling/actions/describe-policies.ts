import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { pageOf } from '../page.ts';
import { describePolicy, policies, policyArn } from '../policies/state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribePolicies.html */
export const action = defineAction('autoscaling', 'DescribePolicies', {
  authorize: () => onAll('DescribePolicies'),
  handler(input, context) {
    const names = new Set(input.PolicyNames);
    const types = new Set(input.PolicyTypes);
    const rows = [...context.state.table(policies).list()].filter(
      (row) =>
        (input.AutoScalingGroupName === undefined || row.group === input.AutoScalingGroupName) &&
        (names.size === 0 || names.has(row.name) || names.has(policyArn(context, row))) &&
        (types.size === 0 || types.has(row.type)),
    );
    const page = pageOf(context, 'DescribePolicies', input, rows, policies.id);
    return {
      ScalingPolicies: page.rows.map((row) => describePolicy(context, row)),
      NextToken: page.NextToken,
    };
  },
});
