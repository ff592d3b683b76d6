import { defineAction } from '../../../action.ts';
import { needSet, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';
import { toV2 } from '../event-destination.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetConfigurationSetEventDestinations.html */
export const action = defineAction('sesv2', 'GetConfigurationSetEventDestinations', {
  authorize: (input, context) =>
    onResource(
      context,
      'GetConfigurationSetEventDestinations',
      'configuration-set',
      input.ConfigurationSetName,
    ),
  handler: ({ ConfigurationSetName: name }, context) => ({
    EventDestinations: needSet(context, name, v2).destinations.map(toV2),
  }),
});
