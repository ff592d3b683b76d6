import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservationBillingRequests.html */
export const action = noneOf('DescribeCapacityReservationBillingRequests', {
  answer: { CapacityReservationBillingRequests: [] },
  filters: ['requested-by', 'status', 'unused-reservation-billing-owner'],
  named: (input) => input.CapacityReservationIds,
  notFound: { code: 'InvalidCapacityReservationId.NotFound', words: 'capacity reservation ID' },
});
