import { defineAction } from '../../../action.ts';
import { changeIdentity, needIdentity, onIdentity, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutEmailIdentityFeedbackAttributes.html */
export const action = defineAction('sesv2', 'PutEmailIdentityFeedbackAttributes', {
  authorize: (input, context) =>
    onIdentity(context, 'PutEmailIdentityFeedbackAttributes', input.EmailIdentity),

  handler({ EmailIdentity: name, EmailForwardingEnabled: forwarding = false }, context) {
    changeIdentity(context, { ...needIdentity(context, name, v2), forwarding });
    return {};
  },
});
