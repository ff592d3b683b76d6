import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeScheduledInstanceAvailability.html */
export const action = noneOf('DescribeScheduledInstanceAvailability', {
  answer: { ScheduledInstanceAvailabilitySet: [] },
  filters: ['availability-zone', 'instance-type', 'platform'],
});
