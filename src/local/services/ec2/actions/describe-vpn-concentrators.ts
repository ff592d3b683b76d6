import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnConcentrators.html */
export const action = noneOf('DescribeVpnConcentrators', {
  answer: { VpnConcentrators: [] },
  named: (input) => input.VpnConcentratorIds,
  notFound: { code: 'InvalidVpnConcentratorId.NotFound', words: 'VPN concentrator ID' },
});
