import { defineAction } from '../../../action.ts';
import { fill, needTemplate, rendered, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_TestRenderEmailTemplate.html */
export const action = defineAction('sesv2', 'TestRenderEmailTemplate', {
  authorize: (input, context) =>
    onResource(context, 'TestRenderEmailTemplate', 'template', input.TemplateName),

  handler({ TemplateName: name, TemplateData: data }, context) {
    const filled = fill(needTemplate(context, name, v2), [data], v2);
    return { RenderedTemplate: rendered(context, filled) };
  },
});
