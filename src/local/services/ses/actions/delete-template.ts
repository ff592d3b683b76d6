import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { templates } from '../state.ts';

/**
 * What is not there is gone already: no error.
 * https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteTemplate.html
 */
export const action = defineAction('ses', 'DeleteTemplate', {
  authorize: onAnything('DeleteTemplate'),
  handler({ TemplateName: name }, { state }) {
    state.table(templates).delete(name);
    return {};
  },
});
