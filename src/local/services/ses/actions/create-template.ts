import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { addTemplate } from '../templates/templates.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_CreateTemplate.html */
export const action = defineAction('ses', 'CreateTemplate', {
  authorize: onAnything('CreateTemplate'),
  handler(
    { Template: { TemplateName: name, SubjectPart: subject, TextPart: text, HtmlPart: html } },
    context,
  ) {
    addTemplate(context, name, { subject, text, html }, v1);
    return {};
  },
});
