import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamResourceDiscoveryAssociations.html */
export const action = noneOf('DescribeIpamResourceDiscoveryAssociations', {
  answer: { IpamResourceDiscoveryAssociations: [] },
  named: (input) => input.IpamResourceDiscoveryAssociationIds,
  notFound: {
    code: 'InvalidIpamResourceDiscoveryAssociationId.NotFound',
    words: 'IPAM resource discovery association ID',
  },
});
