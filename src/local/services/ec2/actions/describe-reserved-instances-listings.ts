import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstancesListings.html */
export const action = noneOf('DescribeReservedInstancesListings', {
  answer: { ReservedInstancesListings: [] },
  filters: ['reserved-instances-id', 'reserved-instances-listing-id', 'status', 'status-message'],
});
