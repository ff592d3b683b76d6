import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpv6Pools.html */
export const action = noneOf('DescribeIpv6Pools', {
  answer: { Ipv6Pools: [] },
  named: (input) => input.PoolIds,
  notFound: { code: 'InvalidIpv6PoolId.NotFound', words: 'ipv6 pool ID' },
});
