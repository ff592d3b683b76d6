import { defineAction } from '../../../action.ts';
import { addressFault } from '../addresses.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { addIdentity } from '../identities/identities.ts';

/**
 * The older name of VerifyEmailIdentity.
 * https://docs.aws.amazon.com/ses/latest/APIReference/API_VerifyEmailAddress.html
 */
export const action = defineAction('ses', 'VerifyEmailAddress', {
  authorize: onAnything('VerifyEmailAddress'),
  handler({ EmailAddress: address }, context) {
    if (addressFault(address, v1) !== undefined) throw v1.invalid(`Invalid email address<${address}>.`);
    addIdentity(context, address);
    return {};
  },
});
