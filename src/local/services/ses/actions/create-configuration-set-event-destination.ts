import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { fromV1 } from '../configuration/destination-v1.ts';
import { putDestination } from '../configuration/sets.ts';
import { v1 } from '../errors.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_CreateConfigurationSetEventDestination.html */
export const action = defineAction('ses', 'CreateConfigurationSetEventDestination', {
  authorize: onAnything('CreateConfigurationSetEventDestination'),
  handler({ ConfigurationSetName: set, EventDestination: destination }, context) {
    putDestination(context, set, fromV1(destination), v1, 'add');
    return {};
  },
});
