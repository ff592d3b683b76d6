import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { changeTemplate } from '../templates/templates.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_UpdateTemplate.html */
export const action = defineAction('ses', 'UpdateTemplate', {
  authorize: onAnything('UpdateTemplate'),
  handler(
    { Template: { TemplateName: name, SubjectPart: subject, TextPart: text, HtmlPart: html } },
    context,
  ) {
    changeTemplate(context, name, { subject, text, html }, v1);
    return {};
  },
});
