import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { changeIdentity, needIdentity } from '../identities/identities.ts';
import { checkPolicy } from '../identities/policies.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_PutIdentityPolicy.html */
export const action = defineAction('ses', 'PutIdentityPolicy', {
  authorize: onAnything('PutIdentityPolicy'),
  handler({ Identity: name, PolicyName: policy, Policy: text }, context) {
    const row = needIdentity(context, name, v1);
    checkPolicy(row, policy, text, v1);
    changeIdentity(context, { ...row, policies: { ...row.policies, [policy]: text } });
    return {};
  },
});
