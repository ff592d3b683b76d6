import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamPools.html */
export const action = noneOf('DescribeIpamPools', {
  answer: { IpamPools: [] },
  named: (input) => input.IpamPoolIds,
  notFound: { code: 'InvalidIpamPoolId.NotFound', words: 'IPAM pool ID' },
});
