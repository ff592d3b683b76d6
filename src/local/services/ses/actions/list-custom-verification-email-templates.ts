import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { following, pageOf } from '../page.ts';
import { verificationTemplates } from '../state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_ListCustomVerificationEmailTemplates.html */
export const action = defineAction('ses', 'ListCustomVerificationEmailTemplates', {
  authorize: onAnything('ListCustomVerificationEmailTemplates'),
  handler(input, context) {
    const table = context.state.table(verificationTemplates);
    const { rows, NextToken } = pageOf(
      context,
      'ListCustomVerificationEmailTemplates',
      input,
      50,
      v1,
      (after) => table.list(following(after)),
      ({ name }) => name,
    );
    return {
      CustomVerificationEmailTemplates: rows.map((row) => ({
        TemplateName: row.name,
        FromEmailAddress: row.from,
        TemplateSubject: row.subject,
        SuccessRedirectionURL: row.successUrl,
        FailureRedirectionURL: row.failureUrl,
      })),
      NextToken,
    };
  },
});
