import { defineAction } from '../../../action.ts';
import { findIdentity, onIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_GetIdentityPolicies.html */
export const action = defineAction('ses', 'GetIdentityPolicies', {
  authorize: (input, context) => onIdentity(context, 'GetIdentityPolicies', input.Identity),
  handler({ Identity: name, PolicyNames: names }, context) {
    const policies = findIdentity(context, name)?.policies ?? {};
    const found = Object.entries(policies).filter(([policy]) => names.includes(policy));
    return { Policies: Object.fromEntries(found) };
  },
});
