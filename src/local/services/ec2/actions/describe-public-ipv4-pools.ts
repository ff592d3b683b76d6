import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePublicIpv4Pools.html */
export const action = noneOf('DescribePublicIpv4Pools', {
  answer: { PublicIpv4Pools: [] },
  named: (input) => input.PoolIds,
  notFound: { code: 'InvalidPublicIpv4PoolId.NotFound', words: 'public ipv4 pool ID' },
});
