import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetAssociatedIpv6PoolCidrs.html */
export const action = noneOf('GetAssociatedIpv6PoolCidrs', {
  answer: { Ipv6CidrAssociations: [] },
  named: (input) => [input.PoolId],
  notFound: { code: 'InvalidIpv6PoolId.NotFound', words: 'ipv6 pool ID' },
  resource: 'ipv6pool-ec2',
});
