import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHostReservations.html */
export const action = noneOf('DescribeHostReservations', {
  answer: { HostReservationSet: [] },
  filters: ['instance-family', 'payment-option', 'state'],
  filtersOf: (input) => input.Filter,
  named: (input) => input.HostReservationIdSet,
  notFound: { code: 'InvalidHostReservationId.NotFound', words: 'host reservation ID' },
});
