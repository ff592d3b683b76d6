import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamPoolAllocations.html */
export const action = noneOf('DescribeIpamPoolAllocations', {
  answer: { IpamPoolAllocations: [] },
  named: (input) => input.IpamPoolAllocationIds,
  notFound: { code: 'InvalidIpamPoolAllocationId.NotFound', words: 'IPAM pool allocation ID' },
});
