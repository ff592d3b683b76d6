import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServicePermissions.html */
export const action = noneOf('DescribeVpcEndpointServicePermissions', {
  answer: { AllowedPrincipals: [] },
  filters: ['principal', 'principal-type'],
  named: (input) => [input.ServiceId],
  notFound: { code: 'InvalidVpcEndpointServiceId.NotFound', words: 'VpcEndpointService Id' },
  resource: 'vpc-endpoint-service',
});
