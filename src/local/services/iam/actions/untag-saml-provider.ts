import { defineAction } from '../../../action.ts';
import { permit } from '../permit.ts';
import { samlProviders } from '../provider-state.ts';
import { findSaml } from '../providers.ts';
import { withoutTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagSAMLProvider.html */
export const action = defineAction('iam', 'UntagSAMLProvider', {
  authorize: (input) => permit('UntagSAMLProvider', input.SAMLProviderArn, { 'aws:TagKeys': input.TagKeys }),
  handler(input, context) {
    const row = findSaml(context.state, input.SAMLProviderArn);
    context.state.table(samlProviders).put({ ...row, tags: withoutTags(row.tags, input.TagKeys) });
    return {};
  },
});
