import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointConnections.html */
export const action = noneOf('DescribeVpcEndpointConnections', {
  answer: { VpcEndpointConnections: [] },
  filters: [
    'ip-address-type',
    'service-id',
    'vpc-endpoint-id',
    'vpc-endpoint-owner',
    'vpc-endpoint-region',
    'vpc-endpoint-state',
  ],
});
