import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { removeDestination } from '../configuration/sets.ts';
import { v1 } from '../errors.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteConfigurationSetEventDestination.html */
export const action = defineAction('ses', 'DeleteConfigurationSetEventDestination', {
  authorize: onAnything('DeleteConfigurationSetEventDestination'),
  handler({ ConfigurationSetName: set, EventDestinationName: name }, context) {
    removeDestination(context, set, name, v1);
    return {};
  },
});
