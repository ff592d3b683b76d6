import { defineAction } from '../../../action.ts';
import { changeSet, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutConfigurationSetSendingOptions.html */
export const action = defineAction('sesv2', 'PutConfigurationSetSendingOptions', {
  authorize: (input, context) =>
    onResource(context, 'PutConfigurationSetSendingOptions', 'configuration-set', input.ConfigurationSetName),
  handler(input, context) {
    changeSet(context, input.ConfigurationSetName, v2, () => ({ sending: input.SendingEnabled ?? false }));
    return {};
  },
});
