import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamScopes.html */
export const action = noneOf('DescribeIpamScopes', {
  answer: { IpamScopes: [] },
  named: (input) => input.IpamScopeIds,
  notFound: { code: 'InvalidIpamScopeId.NotFound', words: 'IPAM scope ID' },
});
