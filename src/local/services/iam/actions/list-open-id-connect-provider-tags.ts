import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { permit } from '../permit.ts';
import { findOidc } from '../providers.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviderTags.html */
export const action = defineAction('iam', 'ListOpenIDConnectProviderTags', {
  authorize: (input) => permit('ListOpenIDConnectProviderTags', input.OpenIDConnectProviderArn),
  handler(input, context) {
    const { rows, end } = pageOf(
      'ListOpenIDConnectProviderTags',
      input,
      context,
      findOidc(context.state, input.OpenIDConnectProviderArn).tags,
    );
    return { Tags: rows, ...end };
  },
});
