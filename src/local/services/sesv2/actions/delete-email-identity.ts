import { defineAction } from '../../../action.ts';
import { identities, needIdentity, onIdentity, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteEmailIdentity.html */
export const action = defineAction('sesv2', 'DeleteEmailIdentity', {
  authorize: (input, context) => onIdentity(context, 'DeleteEmailIdentity', input.EmailIdentity),

  handler({ EmailIdentity: name }, context) {
    context.state.table(identities).delete(needIdentity(context, name, v2).name);
    return {};
  },
});
