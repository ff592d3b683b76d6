import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeScheduledInstances.html */
export const action = noneOf('DescribeScheduledInstances', {
  answer: { ScheduledInstanceSet: [] },
  filters: ['availability-zone', 'instance-type', 'platform'],
  named: (input) => input.ScheduledInstanceIds,
  notFound: { code: 'InvalidScheduledInstanceId.NotFound', words: 'scheduled instance ID' },
});
