import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsPaths.html */
export const action = noneOf('DescribeNetworkInsightsPaths', {
  answer: { NetworkInsightsPaths: [] },
  named: (input) => input.NetworkInsightsPathIds,
  notFound: { code: 'InvalidNetworkInsightsPathId.NotFound', words: 'network insights path ID' },
});
