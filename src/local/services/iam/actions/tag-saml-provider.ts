import { defineAction } from '../../../action.ts';
import { permit, requestTags } from '../permit.ts';
import { samlProviders } from '../provider-state.ts';
import { findSaml } from '../providers.ts';
import { withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagSAMLProvider.html */
export const action = defineAction('iam', 'TagSAMLProvider', {
  authorize: (input) => permit('TagSAMLProvider', input.SAMLProviderArn, requestTags(input.Tags)),
  handler(input, context) {
    const row = findSaml(context.state, input.SAMLProviderArn);
    context.state.table(samlProviders).put({ ...row, tags: withTags(row.tags, input.Tags) });
    return {};
  },
});
