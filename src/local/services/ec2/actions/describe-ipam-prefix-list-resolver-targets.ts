import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamPrefixListResolverTargets.html */
export const action = noneOf('DescribeIpamPrefixListResolverTargets', {
  answer: { IpamPrefixListResolverTargets: [] },
  named: (input) => input.IpamPrefixListResolverTargetIds,
  notFound: {
    code: 'InvalidIpamPrefixListResolverTargetId.NotFound',
    words: 'IPAM prefix list resolver target ID',
  },
});
