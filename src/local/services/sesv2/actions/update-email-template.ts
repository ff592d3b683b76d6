import { defineAction } from '../../../action.ts';
import { changeTemplate, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_UpdateEmailTemplate.html */
export const action = defineAction('sesv2', 'UpdateEmailTemplate', {
  authorize: (input, context) => onResource(context, 'UpdateEmailTemplate', 'template', input.TemplateName),

  handler({ TemplateName: name, TemplateContent: content }, context) {
    changeTemplate(context, name, { subject: content.Subject, text: content.Text, html: content.Html }, v2);
    return {};
  },
});
