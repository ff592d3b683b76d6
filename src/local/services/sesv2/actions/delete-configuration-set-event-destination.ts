import { defineAction } from '../../../action.ts';
import { removeDestination, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteConfigurationSetEventDestination.html */
export const action = defineAction('sesv2', 'DeleteConfigurationSetEventDestination', {
  authorize: (input, context) =>
    onResource(
      context,
      'DeleteConfigurationSetEventDestination',
      'configuration-set',
      input.ConfigurationSetName,
    ),
  handler({ ConfigurationSetName: set, EventDestinationName: name }, context) {
    removeDestination(context, set, name, v2);
    return {};
  },
});
