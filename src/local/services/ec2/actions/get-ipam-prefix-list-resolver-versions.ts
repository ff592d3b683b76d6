import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPrefixListResolverVersions.html */
export const action = noneOf('GetIpamPrefixListResolverVersions', {
  answer: { IpamPrefixListResolverVersions: [] },
  named: (input) => [input.IpamPrefixListResolverId],
  notFound: { code: 'InvalidIpamPrefixListResolverId.NotFound', words: 'IPAM prefix list resolver ID' },
  resource: 'ipam-prefix-list-resolver',
});
