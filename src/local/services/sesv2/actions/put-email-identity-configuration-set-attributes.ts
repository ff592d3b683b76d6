import { defineAction } from '../../../action.ts';
import { changeIdentity, needIdentity, needSet, onIdentity, v2 } from '../../ses/port.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutEmailIdentityConfigurationSetAttributes.html */
export const action = defineAction('sesv2', 'PutEmailIdentityConfigurationSetAttributes', {
  authorize: (input, context) =>
    onIdentity(context, 'PutEmailIdentityConfigurationSetAttributes', input.EmailIdentity),

  handler({ EmailIdentity: name, ConfigurationSetName: set }, context) {
    const row = needIdentity(context, name, v2);
    if (set !== undefined) needSet(context, set, v2);
    changeIdentity(context, { ...row, configurationSet: set });
    return {};
  },
});
