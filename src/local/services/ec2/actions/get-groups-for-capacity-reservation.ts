import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetGroupsForCapacityReservation.html */
export const action = noneOf('GetGroupsForCapacityReservation', {
  answer: { CapacityReservationGroups: [] },
  named: (input) => [input.CapacityReservationId],
  notFound: { code: 'InvalidCapacityReservationId.NotFound', words: 'capacity reservation ID' },
  resource: 'capacity-reservation',
});
