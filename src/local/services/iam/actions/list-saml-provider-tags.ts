import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { permit } from '../permit.ts';
import { findSaml } from '../providers.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviderTags.html */
export const action = defineAction('iam', 'ListSAMLProviderTags', {
  authorize: (input) => permit('ListSAMLProviderTags', input.SAMLProviderArn),
  handler(input, context) {
    const { rows, end } = pageOf(
      'ListSAMLProviderTags',
      input,
      context,
      findSaml(context.state, input.SAMLProviderArn).tags,
    );
    return { Tags: rows, ...end };
  },
});
