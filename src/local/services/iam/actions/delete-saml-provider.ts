import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { samlProviders } from '../provider-state.ts';
import { findSaml } from '../providers.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSAMLProvider.html */
export const action = defineAction('iam', 'DeleteSAMLProvider', {
  authorize: (input) => permit('DeleteSAMLProvider', input.SAMLProviderArn),
  handler(input, { state }) {
    state.table(samlProviders).delete(findSaml(state, input.SAMLProviderArn).arn);
    return {};
  },
});
