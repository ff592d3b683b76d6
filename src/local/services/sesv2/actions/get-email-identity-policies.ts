import { defineAction } from '../../../action.ts';
import { needIdentity, onIdentity, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetEmailIdentityPolicies.html */
export const action = defineAction('sesv2', 'GetEmailIdentityPolicies', {
  authorize: (input, context) => onIdentity(context, 'GetEmailIdentityPolicies', input.EmailIdentity),

  handler: ({ EmailIdentity: name }, context) => ({ Policies: needIdentity(context, name, v2).policies }),
});
