import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { oidcProviders } from '../provider-state.ts';
import { findOidc } from '../providers.ts';
import { withoutTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagOpenIDConnectProvider.html */
export const action = defineAction('iam', 'UntagOpenIDConnectProvider', {
  authorize: (input) =>
    permit('UntagOpenIDConnectProvider', input.OpenIDConnectProviderArn, { 'aws:TagKeys': input.TagKeys }),
  handler(input, context) {
    const row = findOidc(context.state, input.OpenIDConnectProviderArn);
    context.state.table(oidcProviders).put({ ...row, tags: withoutTags(row.tags, input.TagKeys) });
    return {};
  },
});
