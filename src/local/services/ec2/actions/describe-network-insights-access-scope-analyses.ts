import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsAccessScopeAnalyses.html */
export const action = noneOf('DescribeNetworkInsightsAccessScopeAnalyses', {
  answer: { NetworkInsightsAccessScopeAnalyses: [] },
  named: (input) => input.NetworkInsightsAccessScopeAnalysisIds,
  notFound: {
    code: 'InvalidNetworkInsightsAccessScopeAnalysisId.NotFound',
    words: 'network insights access scope analysis ID',
  },
});
