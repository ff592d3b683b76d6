import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { changeVerificationTemplate } from '../identities/custom-verification.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_UpdateCustomVerificationEmailTemplate.html */
export const action = defineAction('ses', 'UpdateCustomVerificationEmailTemplate', {
  authorize: onAnything('UpdateCustomVerificationEmailTemplate'),
  handler(input, context) {
    changeVerificationTemplate(context, input, v1);
    return {};
  },
});
