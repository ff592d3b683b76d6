import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLocalGateways.html */
export const action = noneOf('DescribeLocalGateways', {
  answer: { LocalGateways: [] },
  filters: ['local-gateway-id', 'outpost-arn', 'owner-id', 'state'],
  named: (input) => input.LocalGatewayIds,
  notFound: { code: 'InvalidLocalGatewayId.NotFound', words: 'local gateway ID' },
});
