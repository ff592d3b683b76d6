import { defineAction } from '../../../action.ts';
import { identityName } from '../addresses.ts';
import { onIdentity } from '../identities/identities.ts';
import { identities } from '../state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteIdentity.html */
export const action = defineAction('ses', 'DeleteIdentity', {
  authorize: (input, context) => onIdentity(context, 'DeleteIdentity', input.Identity),
  handler({ Identity: name }, { state }) {
    state.table(identities).delete(identityName(name));
    return {};
  },
});
