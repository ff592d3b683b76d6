import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { oidcProviders } from '../provider-state.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html */
export const action = defineAction('iam', 'DeleteOpenIDConnectProvider', {
  authorize: (input) => permit('DeleteOpenIDConnectProvider', input.OpenIDConnectProviderArn),
  handler(input, { state }) {
    // One that is not there is deleted, too: AWS says so of this action alone.
    state.table(oidcProviders).delete(input.OpenIDConnectProviderArn);
    return {};
  },
});
