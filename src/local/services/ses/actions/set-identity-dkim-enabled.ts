import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { v1 } from '../errors.ts';
import { changeIdentity, needIdentity } from '../identities/identities.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_SetIdentityDkimEnabled.html */
export const action = defineAction('ses', 'SetIdentityDkimEnabled', {
  authorize: onAnything('SetIdentityDkimEnabled'),
  handler({ Identity: name, DkimEnabled: dkimEnabled }, context) {
    changeIdentity(context, { ...needIdentity(context, name, v1), dkimEnabled });
    return {};
  },
});
