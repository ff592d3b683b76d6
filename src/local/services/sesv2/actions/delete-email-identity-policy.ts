import { defineAction } from '../../../action.ts';
import { changeIdentity, needIdentity, onIdentity, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteEmailIdentityPolicy.html */
export const action = defineAction('sesv2', 'DeleteEmailIdentityPolicy', {
  authorize: (input, context) => onIdentity(context, 'DeleteEmailIdentityPolicy', input.EmailIdentity),

  handler({ EmailIdentity: name, PolicyName: policy }, context) {
    const row = needIdentity(context, name, v2);
    const policies = Object.fromEntries(Object.entries(row.policies).filter(([key]) => key !== policy));
    changeIdentity(context, { ...row, policies });
    return {};
  },
});
