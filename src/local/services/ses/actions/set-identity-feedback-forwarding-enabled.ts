import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { checkForwarding } from '../identities/forwarding.ts';
import { changeIdentity, needIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SetIdentityFeedbackForwardingEnabled.html */
export const action = defineAction('ses', 'SetIdentityFeedbackForwardingEnabled', {
  authorize: onAnything('SetIdentityFeedbackForwardingEnabled'),
  handler({ Identity: name, ForwardingEnabled: forwarding }, context) {
    const row = needIdentity(context, name, v1);
    checkForwarding(row, name, forwarding, v1);
    changeIdentity(context, { ...row, forwarding });
    return {};
  },
});
