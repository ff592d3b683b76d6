import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeMovingAddresses.html */
export const action = noneOf('DescribeMovingAddresses', {
  answer: { MovingAddressStatuses: [] },
  filters: ['moving-status'],
  named: (input) => input.PublicIps,
  notFound: { code: 'InvalidAddress.NotFound', words: 'address' },
});
