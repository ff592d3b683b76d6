import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { oidcProviders } from '../provider-state.ts';
import { findOidc } from '../providers.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html */
export const action = defineAction('iam', 'UpdateOpenIDConnectProviderThumbprint', {
  authorize: (input) => permit('UpdateOpenIDConnectProviderThumbprint', input.OpenIDConnectProviderArn),
  handler(input, { state }) {
    const row = findOidc(state, input.OpenIDConnectProviderArn);
    state.table(oidcProviders).put({ ...row, thumbprints: input.ThumbprintList });
    return {};
  },
});
