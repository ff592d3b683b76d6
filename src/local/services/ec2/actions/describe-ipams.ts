import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpams.html */
export const action = noneOf('DescribeIpams', {
  answer: { Ipams: [] },
  named: (input) => input.IpamIds,
  notFound: { code: 'InvalidIpamId.NotFound', words: 'IPAM ID' },
});
