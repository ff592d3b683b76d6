import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVerifiedAccessEndpoints.html */
export const action = noneOf('DescribeVerifiedAccessEndpoints', {
  answer: { VerifiedAccessEndpoints: [] },
  named: (input) => input.VerifiedAccessEndpointIds,
  notFound: { code: 'InvalidVerifiedAccessEndpointId.NotFound', words: 'verified access endpoint ID' },
});
