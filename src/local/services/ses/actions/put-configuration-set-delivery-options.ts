import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { changeSet } from '../configuration/sets.ts';
import { v1 } from '../errors.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_PutConfigurationSetDeliveryOptions.html */
export const action = defineAction('ses', 'PutConfigurationSetDeliveryOptions', {
  authorize: onAnything('PutConfigurationSetDeliveryOptions'),
  handler({ ConfigurationSetName: set, DeliveryOptions: options }, context) {
    changeSet(context, set, v1, () => ({ tls: options?.TlsPolicy?.toUpperCase() }));
    return {};
  },
});
