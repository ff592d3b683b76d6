import { defineAction } from '../../../action.ts';
import { findIdentity, onIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_ListIdentityPolicies.html */
export const action = defineAction('ses', 'ListIdentityPolicies', {
  authorize: (input, context) => onIdentity(context, 'ListIdentityPolicies', input.Identity),
  handler: ({ Identity: name }, context) => ({
    PolicyNames: Object.keys(findIdentity(context, name)?.policies ?? {}).sort(),
  }),
});
