import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { findIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_ListIdentityPolicies.html */
export const action = defineAction('ses', 'ListIdentityPolicies', {
  authorize: onAnything('ListIdentityPolicies'),
  handler: ({ Identity: name }, context) => ({
    PolicyNames: Object.keys(findIdentity(context, name)?.policies ?? {}).sort(),
  }),
});
