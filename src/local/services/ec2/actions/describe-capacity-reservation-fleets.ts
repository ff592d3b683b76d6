import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservationFleets.html */
export const action = noneOf('DescribeCapacityReservationFleets', {
  answer: { CapacityReservationFleets: [] },
  filters: ['allocation-strategy', 'instance-match-criteria', 'state', 'tenancy'],
  named: (input) => input.CapacityReservationFleetIds,
  notFound: { code: 'InvalidCapacityReservationFleetId.NotFound', words: 'capacity reservation fleet ID' },
});
