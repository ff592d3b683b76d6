import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { oidcProviders } from '../provider-state.ts';
import { findOidc } from '../providers.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveClientIDFromOpenIDConnectProvider.html */
export const action = defineAction('iam', 'RemoveClientIDFromOpenIDConnectProvider', {
  authorize: (input) => permit('RemoveClientIDFromOpenIDConnectProvider', input.OpenIDConnectProviderArn),
  handler(input, { state }) {
    const row = findOidc(state, input.OpenIDConnectProviderArn);
    state.table(oidcProviders).put({ ...row, clients: row.clients.filter((id) => id !== input.ClientID) });
    return {};
  },
});
