import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { fromV1 } from '../configuration/destination-v1.ts';
import { putDestination } from '../configuration/sets.ts';
import { v1 } from '../errors.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_UpdateConfigurationSetEventDestination.html */
export const action = defineAction('ses', 'UpdateConfigurationSetEventDestination', {
  authorize: onAnything('UpdateConfigurationSetEventDestination'),
  handler({ ConfigurationSetName: set, EventDestination: destination }, context) {
    putDestination(context, set, fromV1(destination), v1, 'change');
    return {};
  },
});
