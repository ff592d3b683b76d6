import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamPrefixListResolvers.html */
export const action = noneOf('DescribeIpamPrefixListResolvers', {
  answer: { IpamPrefixListResolvers: [] },
  named: (input) => input.IpamPrefixListResolverIds,
  notFound: { code: 'InvalidIpamPrefixListResolverId.NotFound', words: 'IPAM prefix list resolver ID' },
});
