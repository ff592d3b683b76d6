import { defineAction } from '../../../action.ts';
import { needTemplate, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetEmailTemplate.html */
export const action = defineAction('sesv2', 'GetEmailTemplate', {
  authorize: (input, context) => onResource(context, 'GetEmailTemplate', 'template', input.TemplateName),

  handler({ TemplateName: asked }, context) {
    const { name, subject, text, html, tags } = needTemplate(context, asked, v2);
    return {
      TemplateName: name,
      TemplateContent: { Subject: subject, Text: text, Html: html },
      Tags: [...tags],
    };
  },
});
