import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockExtensionHistory.html */
export const action = noneOf('DescribeCapacityBlockExtensionHistory', {
  answer: { CapacityBlockExtensions: [] },
  filters: [
    'availability-zone',
    'availability-zone-id',
    'capacity-block-extension-offering-id',
    'capacity-block-extension-status',
    'capacity-reservation-id',
    'instance-type',
  ],
  named: (input) => input.CapacityReservationIds,
  notFound: { code: 'InvalidCapacityReservationId.NotFound', words: 'capacity reservation ID' },
});
