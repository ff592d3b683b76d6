import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamResourceCidrs.html */
export const action = noneOf('GetIpamResourceCidrs', {
  answer: { IpamResourceCidrs: [] },
  named: (input) => [input.IpamScopeId],
  notFound: { code: 'InvalidIpamScopeId.NotFound', words: 'IPAM scope ID' },
  resource: 'ipam-scope',
});
