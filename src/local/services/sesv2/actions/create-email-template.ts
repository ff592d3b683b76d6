import { defineAction } from '../../../action.ts';
import { addTemplate, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateEmailTemplate.html */
export const action = defineAction('sesv2', 'CreateEmailTemplate', {
  authorize: (input, context) => onResource(context, 'CreateEmailTemplate', 'template', input.TemplateName),

  handler({ TemplateName: name, TemplateContent: content, Tags: tags = [] }, context) {
    addTemplate(
      context,
      name,
      { subject: content.Subject, text: content.Text, html: content.Html },
      v2,
      tags,
    );
    return {};
  },
});
