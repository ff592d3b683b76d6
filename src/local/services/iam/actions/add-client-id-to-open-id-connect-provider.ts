import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { oidcProviders } from '../provider-state.ts';
import { findOidc } from '../providers.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html */
export const action = defineAction('iam', 'AddClientIDToOpenIDConnectProvider', {
  authorize: (input) => permit('AddClientIDToOpenIDConnectProvider', input.OpenIDConnectProviderArn),
  handler(input, { state }) {
    const row = findOidc(state, input.OpenIDConnectProviderArn);
    state.table(oidcProviders).put({ ...row, clients: [...new Set([...row.clients, input.ClientID])] });
    return {};
  },
});
