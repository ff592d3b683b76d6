import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClassicLinkInstances.html */
export const action = noneOf('DescribeClassicLinkInstances', {
  answer: { Instances: [] },
  filters: ['group-id', 'instance-id', 'tag', 'vpc-id'],
});
