import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamResourceDiscoveries.html */
export const action = noneOf('DescribeIpamResourceDiscoveries', {
  answer: { IpamResourceDiscoveries: [] },
  named: (input) => input.IpamResourceDiscoveryIds,
  notFound: { code: 'InvalidIpamResourceDiscoveryId.NotFound', words: 'IPAM resource discovery ID' },
});
