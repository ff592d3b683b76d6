import type { TrafficSourceIdentifier } from '../../../../wire/generated/autoscaling.ts';
import { defineAction } from '../../../action.ts';
import { onAll } from '../arns.ts';
import { findGroup } from '../find.ts';
import { pageOf } from '../page.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeTrafficSources.html */
export const action = defineAction('autoscaling', 'DescribeTrafficSources', {
  authorize: () => onAll('DescribeTrafficSources'),
  handler(input, context) {
    const { settings } = findGroup(context.state, input.AutoScalingGroupName);
    const { TrafficSourceType: type } = input;
    // In the order in which they were attached.
    const sources = (settings.TrafficSources ?? [])
      .filter((source) => type === undefined || typeOf(source) === type)
      .map((source, at) => ({ source, position: String(at).padStart(6, '0') }));
    const page = pageOf(context, 'DescribeTrafficSources', input, sources, ({ position }) => position);
    return {
      TrafficSources: page.rows.map(({ source }) => ({ ...source, State: 'InService' })),
      NextToken: page.NextToken,
    };
  },
});

/** An ARN tells what it is of; a Classic Load Balancer has a name alone. */
function typeOf({ Identifier: id, Type }: TrafficSourceIdentifier): string {
  if (Type !== undefined) return Type;
  if (!id.startsWith('arn:')) return 'elb';
  return id.split(':')[2] === 'vpc-lattice' ? 'vpc-lattice' : 'elbv2';
}
