import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { oidcProviders } from '../provider-state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html */
export const action = defineAction('iam', 'ListOpenIDConnectProviders', {
  authorize: () => permit('ListOpenIDConnectProviders', '*'),
  handler(_input, { state }) {
    return {
      OpenIDConnectProviderList: [...state.table(oidcProviders).list()].map(({ arn }) => ({ Arn: arn })),
    };
  },
});
