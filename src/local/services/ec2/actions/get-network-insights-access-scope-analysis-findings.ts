import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetNetworkInsightsAccessScopeAnalysisFindings.html */
export const action = noneOf('GetNetworkInsightsAccessScopeAnalysisFindings', {
  answer: { AnalysisFindings: [] },
  named: (input) => [input.NetworkInsightsAccessScopeAnalysisId],
  notFound: {
    code: 'InvalidNetworkInsightsAccessScopeAnalysisId.NotFound',
    words: 'network insights access scope analysis ID',
  },
  resource: 'network-insights-access-scope-analysis',
});
