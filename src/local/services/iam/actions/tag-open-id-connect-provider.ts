import { defineAction } from '../../../action.ts';
import { permit, requestTags } from '../permit.ts';
import { oidcProviders } from '../provider-state.ts';
import { findOidc } from '../providers.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagOpenIDConnectProvider.html */
export const action = defineAction('iam', 'TagOpenIDConnectProvider', {
  authorize: (input) =>
    permit('TagOpenIDConnectProvider', input.OpenIDConnectProviderArn, requestTags(input.Tags)),
  handler(input, context) {
    const row = findOidc(context.state, input.OpenIDConnectProviderArn);
    context.state.table(oidcProviders).put({ ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
