import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVerifiedAccessInstanceLoggingConfigurations.html */
export const action = noneOf('DescribeVerifiedAccessInstanceLoggingConfigurations', {
  answer: { LoggingConfigurations: [] },
  named: (input) => input.VerifiedAccessInstanceIds,
  notFound: { code: 'InvalidVerifiedAccessInstanceId.NotFound', words: 'verified access instance ID' },
});
