import { defineAction } from '../../../action.ts';
import { needTemplate, templates, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteEmailTemplate.html */
export const action = defineAction('sesv2', 'DeleteEmailTemplate', {
  authorize: (input, context) => onResource(context, 'DeleteEmailTemplate', 'template', input.TemplateName),

  handler({ TemplateName: name }, context) {
    context.state.table(templates).delete(needTemplate(context, name, v2).name);
    return {};
  },
});
