import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { needTemplate } from '../templates/templates.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_GetTemplate.html */
export const action = defineAction('ses', 'GetTemplate', {
  authorize: onAnything('GetTemplate'),
  handler({ TemplateName: asked }, context) {
    const { name, subject, text, html } = needTemplate(context, asked, v1);
    return { Template: { TemplateName: name, SubjectPart: subject, TextPart: text, HtmlPart: html } };
  },
});
