import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPoolAllocations.html */
export const action = noneOf('GetIpamPoolAllocations', {
  answer: { IpamPoolAllocations: [] },
  named: (input) => [input.IpamPoolId],
  notFound: { code: 'InvalidIpamPoolId.NotFound', words: 'IPAM pool ID' },
  resource: 'ipam-pool',
});
