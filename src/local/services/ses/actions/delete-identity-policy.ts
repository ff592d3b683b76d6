import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { changeIdentity, findIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteIdentityPolicy.html */
export const action = defineAction('ses', 'DeleteIdentityPolicy', {
  authorize: onAnything('DeleteIdentityPolicy'),
  handler({ Identity: name, PolicyName: policy }, context) {
    const row = findIdentity(context, name);
    if (row === undefined) return {};
    const policies = Object.fromEntries(Object.entries(row.policies).filter(([key]) => key !== policy));
    changeIdentity(context, { ...row, policies });
    return {};
  },
});
