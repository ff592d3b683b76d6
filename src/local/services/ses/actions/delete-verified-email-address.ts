import { defineAction } from '../../../action.ts';
import { identityName } from '../addresses.ts';
import { onAnything } from '../authorize.ts';
import { identities } from '../state.ts';

/**
 * The older name of DeleteIdentity.
 * https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteVerifiedEmailAddress.html
 */
export const action = defineAction('ses', 'DeleteVerifiedEmailAddress', {
  authorize: onAnything('DeleteVerifiedEmailAddress'),
  handler({ EmailAddress: address }, { state }) {
    state.table(identities).delete(identityName(address));
    return {};
  },
});
