import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsAccessScopes.html */
export const action = noneOf('DescribeNetworkInsightsAccessScopes', {
  answer: { NetworkInsightsAccessScopes: [] },
  named: (input) => input.NetworkInsightsAccessScopeIds,
  notFound: {
    code: 'InvalidNetworkInsightsAccessScopeId.NotFound',
    words: 'network insights access scope ID',
  },
});
