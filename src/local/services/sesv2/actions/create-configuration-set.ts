import { defineAction } from '../../../action.ts';
import { addSet, v2 } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateConfigurationSet.html */
export const action = defineAction('sesv2', 'CreateConfigurationSet', {
  authorize: (input, context) =>
    onResource(context, 'CreateConfigurationSet', 'configuration-set', input.ConfigurationSetName),

  handler(input, context) {
    const { TrackingOptions: tracking, DeliveryOptions: delivery, SuppressionOptions: suppression } = input;
    const options = {
      sending: input.SendingOptions?.SendingEnabled ?? true,
      reputation: input.ReputationOptions?.ReputationMetricsEnabled ?? true,
      redirectDomain: tracking?.CustomRedirectDomain,
      httpsPolicy: tracking?.HttpsPolicy,
      tls: delivery?.TlsPolicy,
      pool: delivery?.SendingPoolName,
      maxDeliverySeconds: delivery?.MaxDeliverySeconds,
      suppressedReasons: suppression?.SuppressedReasons,
      archive: input.ArchivingOptions?.ArchiveArn,
      vdm: input.VdmOptions === undefined ? undefined : JSON.stringify(input.VdmOptions),
      tags: input.Tags ?? [],
    };
    addSet(context, input.ConfigurationSetName, options, v2);
    return {};
  },
});
