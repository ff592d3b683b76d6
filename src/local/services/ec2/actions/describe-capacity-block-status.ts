import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockStatus.html */
export const action = noneOf('DescribeCapacityBlockStatus', {
  answer: { CapacityBlockStatuses: [] },
  filters: ['interconnect-status'],
  named: (input) => input.CapacityBlockIds,
  notFound: { code: 'InvalidCapacityBlockId.NotFound', words: 'capacity block ID' },
});
