import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVerifiedAccessTrustProviders.html */
export const action = noneOf('DescribeVerifiedAccessTrustProviders', {
  answer: { VerifiedAccessTrustProviders: [] },
  named: (input) => input.VerifiedAccessTrustProviderIds,
  notFound: {
    code: 'InvalidVerifiedAccessTrustProviderId.NotFound',
    words: 'verified access trust provider ID',
  },
});
