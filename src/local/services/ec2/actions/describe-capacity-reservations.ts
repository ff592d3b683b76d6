import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservations.html */
export const action = noneOf('DescribeCapacityReservations', {
  answer: { CapacityReservations: [] },
  filters: [
    'availability-zone',
    'end-date',
    'end-date-type',
    'instance-match-criteria',
    'instance-platform',
    'instance-type',
    'outpost-arn',
    'owner-id',
    'placement-group-arn',
    'start-date',
    'state',
    'tenancy',
  ],
  named: (input) => input.CapacityReservationIds,
  notFound: { code: 'InvalidCapacityReservationId.NotFound', words: 'capacity reservation ID' },
});
