import { defineAction } from '../../../action.ts';
import { changeIdentity, findIdentity, onIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteIdentityPolicy.html */
export const action = defineAction('ses', 'DeleteIdentityPolicy', {
  authorize: (input, context) => onIdentity(context, 'DeleteIdentityPolicy', input.Identity),
  handler({ Identity: name, PolicyName: policy }, context) {
    const row = findIdentity(context, name);
    if (row === undefined) return {};
    const policies = Object.fromEntries(Object.entries(row.policies).filter(([key]) => key !== policy));
    changeIdentity(context, { ...row, policies });
    return {};
  },
});
