import { defineAction } from '../../../action.ts';
import { changeSet, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutConfigurationSetDeliveryOptions.html */
export const action = defineAction('sesv2', 'PutConfigurationSetDeliveryOptions', {
  authorize: (input, context) =>
    onResource(
      context,
      'PutConfigurationSetDeliveryOptions',
      'configuration-set',
      input.ConfigurationSetName,
    ),
  handler(input, context) {
    changeSet(context, input.ConfigurationSetName, v2, () => ({
      tls: input.TlsPolicy,
      pool: input.SendingPoolName,
      maxDeliverySeconds: input.MaxDeliverySeconds,
    }));
    return {};
  },
});
