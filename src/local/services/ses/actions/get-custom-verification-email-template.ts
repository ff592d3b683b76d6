import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { needVerificationTemplate } from '../identities/custom-verification.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_GetCustomVerificationEmailTemplate.html */
export const action = defineAction('ses', 'GetCustomVerificationEmailTemplate', {
  authorize: onAnything('GetCustomVerificationEmailTemplate'),
  handler({ TemplateName: asked }, context) {
    const row = needVerificationTemplate(context, asked, v1);
    return {
      TemplateName: row.name,
      FromEmailAddress: row.from,
      TemplateSubject: row.subject,
      TemplateContent: row.content,
      SuccessRedirectionURL: row.successUrl,
      FailureRedirectionURL: row.failureUrl,
    };
  },
});
