import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlocks.html */
export const action = noneOf('DescribeCapacityBlocks', {
  answer: { CapacityBlocks: [] },
  filters: [
    'availability-zone',
    'capacity-block-id',
    'create-date',
    'end-date',
    'start-date',
    'state',
    'tags',
    'ultraserver-type',
  ],
  named: (input) => input.CapacityBlockIds,
  notFound: { code: 'InvalidCapacityBlockId.NotFound', words: 'capacity block ID' },
});
