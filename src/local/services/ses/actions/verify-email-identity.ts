import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { addressFault, bareAddress } from '../addresses.ts';
import { v1 } from '../errors.ts';
import { addIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_VerifyEmailIdentity.html */
export const action = defineAction('ses', 'VerifyEmailIdentity', {
  authorize: onAnything('VerifyEmailIdentity'),
  handler({ EmailAddress: address }, context) {
    checkAddress(address, context.lenient);
    addIdentity(context, bareAddress(address));
    return {};
  },
});

function checkAddress(address: string, lenient: boolean): void {
  const bare = bareAddress(address);
  if ((bare !== address && !lenient) || addressFault(bare, v1) !== undefined)
    throw v1.invalid(`Invalid email address<${address}>.`);
}
