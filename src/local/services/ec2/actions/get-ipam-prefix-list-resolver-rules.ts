import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPrefixListResolverRules.html */
export const action = noneOf('GetIpamPrefixListResolverRules', {
  answer: { Rules: [] },
  named: (input) => [input.IpamPrefixListResolverId],
  notFound: { code: 'InvalidIpamPrefixListResolverId.NotFound', words: 'IPAM prefix list resolver ID' },
  resource: 'ipam-prefix-list-resolver',
});
