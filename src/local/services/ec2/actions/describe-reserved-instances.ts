import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstances.html */
export const action = noneOf('DescribeReservedInstances', {
  answer: { ReservedInstances: [] },
  filters: [
    'availability-zone',
    'availability-zone-id',
    'duration',
    'end',
    'fixed-price',
    'instance-type',
    'product-description',
    'reserved-instances-id',
    'scope',
    'start',
    'state',
    'usage-price',
  ],
  named: (input) => input.ReservedInstancesIds,
  notFound: { code: 'InvalidReservedInstancesId.NotFound', words: 'reserved instances ID' },
});
