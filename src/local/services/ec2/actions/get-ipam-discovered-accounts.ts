import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamDiscoveredAccounts.html */
export const action = noneOf('GetIpamDiscoveredAccounts', {
  answer: { IpamDiscoveredAccounts: [] },
  named: (input) => [input.IpamResourceDiscoveryId],
  notFound: { code: 'InvalidIpamResourceDiscoveryId.NotFound', words: 'IPAM resource discovery ID' },
  resource: 'ipam-resource-discovery',
});
