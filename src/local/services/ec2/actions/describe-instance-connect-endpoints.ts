import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceConnectEndpoints.html */
export const action = noneOf('DescribeInstanceConnectEndpoints', {
  answer: { InstanceConnectEndpoints: [] },
  filters: ['instance-connect-endpoint-id', 'state', 'subnet-id', 'vpc-id'],
  named: (input) => input.InstanceConnectEndpointIds,
  notFound: { code: 'InvalidInstanceConnectEndpointId.NotFound', words: 'instance connect endpoint ID' },
});
