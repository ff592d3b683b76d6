import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { findIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_GetIdentityPolicies.html */
export const action = defineAction('ses', 'GetIdentityPolicies', {
  authorize: onAnything('GetIdentityPolicies'),
  handler({ Identity: name, PolicyNames: names }, context) {
    const policies = findIdentity(context, name)?.policies ?? {};
    const found = Object.entries(policies).filter(([policy]) => names.includes(policy));
    return { Policies: Object.fromEntries(found) };
  },
});
