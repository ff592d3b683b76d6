import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { changeSet } from '../configuration/sets.ts';
import { v1 } from '../errors.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_UpdateConfigurationSetSendingEnabled.html */
export const action = defineAction('ses', 'UpdateConfigurationSetSendingEnabled', {
  authorize: onAnything('UpdateConfigurationSetSendingEnabled'),
  handler({ ConfigurationSetName: set, Enabled: sending }, context) {
    changeSet(context, set, v1, () => ({ sending }));
    return {};
  },
});
