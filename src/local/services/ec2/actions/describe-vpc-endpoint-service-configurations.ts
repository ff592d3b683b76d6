import { noneOf } from '../tasks/none-of.ts';

/** A service of one's own stands on a load balancer, which is not here. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServiceConfigurations.html */
export const action = noneOf('DescribeVpcEndpointServiceConfigurations', {
  answer: { ServiceConfigurations: [] },
  filters: ['service-id', 'service-name', 'service-state', 'supported-ip-address-types'],
  named: (input) => input.ServiceIds,
  notFound: { code: 'InvalidVpcEndpointServiceId.NotFound', words: 'VpcEndpointService Id' },
});
