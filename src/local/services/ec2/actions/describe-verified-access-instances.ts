import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVerifiedAccessInstances.html */
export const action = noneOf('DescribeVerifiedAccessInstances', {
  answer: { VerifiedAccessInstances: [] },
  named: (input) => input.VerifiedAccessInstanceIds,
  notFound: { code: 'InvalidVerifiedAccessInstanceId.NotFound', words: 'verified access instance ID' },
});
