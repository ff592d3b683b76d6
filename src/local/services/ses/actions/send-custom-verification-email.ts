import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { sendCustomVerification } from '../identities/custom-verification.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SendCustomVerificationEmail.html */
export const action = defineAction('ses', 'SendCustomVerificationEmail', {
  authorize: onAnything('SendCustomVerificationEmail'),
  handler: ({ EmailAddress: address, TemplateName: name }, context) => ({
    MessageId: sendCustomVerification(context, address, name, v1),
  }),
});
