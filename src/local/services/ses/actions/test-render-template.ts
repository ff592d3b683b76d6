import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { fill, needTemplate, rendered } from '../templates/templates.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_TestRenderTemplate.html */
export const action = defineAction('ses', 'TestRenderTemplate', {
  authorize: onAnything('TestRenderTemplate'),
  handler({ TemplateName: name, TemplateData: data }, context) {
    const filled = fill(needTemplate(context, name, v1), [data], v1);
    return { RenderedTemplate: rendered(context, filled) };
  },
});
