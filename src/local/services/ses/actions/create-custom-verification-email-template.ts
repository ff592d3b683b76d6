import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { addVerificationTemplate } from '../identities/custom-verification.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_CreateCustomVerificationEmailTemplate.html */
export const action = defineAction('ses', 'CreateCustomVerificationEmailTemplate', {
  authorize: onAnything('CreateCustomVerificationEmailTemplate'),
  handler(input, context) {
    addVerificationTemplate(context, input, v1);
    return {};
  },
});
