import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsAnalyses.html */
export const action = noneOf('DescribeNetworkInsightsAnalyses', {
  answer: { NetworkInsightsAnalyses: [] },
  named: (input) => input.NetworkInsightsAnalysisIds,
  notFound: { code: 'InvalidNetworkInsightsAnalysisId.NotFound', words: 'network insights analysis ID' },
});
