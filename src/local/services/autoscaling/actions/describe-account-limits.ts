import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { quotas } from '../limits.ts';
import { configurations, groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAccountLimits.html */
export const action = defineAction('autoscaling', 'DescribeAccountLimits', {
  authorize: () => onAll('DescribeAccountLimits'),
  handler(_input, { state }) {
    return {
      MaxNumberOfAutoScalingGroups: quotas.groups,
      MaxNumberOfLaunchConfigurations: quotas.launchConfigurations,
      NumberOfAutoScalingGroups: state.table(groups).count(),
      NumberOfLaunchConfigurations: state.table(configurations).count(),
    };
  },
});
