import { defineAction } from '../../../action.ts';
import { changeIdentity, checkForwarding, needIdentity, onIdentity, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutEmailIdentityFeedbackAttributes.html */
export const action = defineAction('sesv2', 'PutEmailIdentityFeedbackAttributes', {
  authorize: (input, context) =>
    onIdentity(context, 'PutEmailIdentityFeedbackAttributes', input.EmailIdentity),

  handler({ EmailIdentity: name, EmailForwardingEnabled: forwarding = false }, context) {
    const row = needIdentity(context, name, v2);
    checkForwarding(row, name, forwarding, v2);
    changeIdentity(context, { ...row, forwarding });
    return {};
  },
});
