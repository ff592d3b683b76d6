import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { identityName } from '../addresses.ts';
import { identities } from '../state.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteIdentity.html */
export const action = defineAction('ses', 'DeleteIdentity', {
  authorize: onAnything('DeleteIdentity'),
  handler({ Identity: name }, { state }) {
    state.table(identities).delete(identityName(name));
    return {};
  },
});
