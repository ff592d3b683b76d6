import { defineAction } from '../../../action.ts';
import { changeIdentity, needIdentity, onIdentity, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutEmailIdentityDkimAttributes.html */
export const action = defineAction('sesv2', 'PutEmailIdentityDkimAttributes', {
  authorize: (input, context) => onIdentity(context, 'PutEmailIdentityDkimAttributes', input.EmailIdentity),

  handler({ EmailIdentity: name, SigningEnabled: dkimEnabled = false }, context) {
    changeIdentity(context, { ...needIdentity(context, name, v2), dkimEnabled });
    return {};
  },
});
