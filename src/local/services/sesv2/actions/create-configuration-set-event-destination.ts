import { defineAction } from '../../../action.ts';
import { putDestination, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';
import { fromV2 } from '../event-destination.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateConfigurationSetEventDestination.html */
export const action = defineAction('sesv2', 'CreateConfigurationSetEventDestination', {
  authorize: (input, context) =>
    onResource(
      context,
      'CreateConfigurationSetEventDestination',
      'configuration-set',
      input.ConfigurationSetName,
    ),
  handler({ ConfigurationSetName: set, EventDestinationName: name, EventDestination: asked }, context) {
    putDestination(context, set, fromV2(name, asked), v2, 'add');
    return {};
  },
});
