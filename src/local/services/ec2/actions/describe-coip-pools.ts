import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCoipPools.html */
export const action = noneOf('DescribeCoipPools', {
  answer: { CoipPools: [] },
  filters: ['coip-pool.local-gateway-route-table-id', 'coip-pool.pool-id'],
  named: (input) => input.PoolIds,
  notFound: { code: 'InvalidCoipPoolId.NotFound', words: 'coip pool ID' },
});
