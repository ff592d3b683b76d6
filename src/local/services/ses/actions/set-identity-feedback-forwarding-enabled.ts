import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { changeIdentity, needIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SetIdentityFeedbackForwardingEnabled.html */
export const action = defineAction('ses', 'SetIdentityFeedbackForwardingEnabled', {
  authorize: onAnything('SetIdentityFeedbackForwardingEnabled'),
  handler({ Identity: name, ForwardingEnabled: forwarding }, context) {
    const row = needIdentity(context, name, v1);
    const { Bounce, Complaint } = row.topics;
    if (!forwarding && (Bounce === undefined || Complaint === undefined))
      throw v1.invalid(
        `Identity <${name}> has no bounce and complaint topics. Feedback forwarding can be disabled only when both are set.`,
      );
    changeIdentity(context, { ...row, forwarding });
    return {};
  },
});
