import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { verificationTemplates } from '../state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteCustomVerificationEmailTemplate.html */
export const action = defineAction('ses', 'DeleteCustomVerificationEmailTemplate', {
  authorize: onAnything('DeleteCustomVerificationEmailTemplate'),
  handler({ TemplateName: name }, { state }) {
    state.table(verificationTemplates).delete(name);
    return {};
  },
});
