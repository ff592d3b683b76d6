import { defineAction } from '../../../action.ts';
import { onAnything } from '../authorize.ts';
import { toV1 } from '../configuration/destination-v1.ts';
import { needSet } from '../configuration/sets.ts';
import { v1 } from '../errors.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference/API_DescribeConfigurationSet.html */
export const action = defineAction('ses', 'DescribeConfigurationSet', {
  authorize: onAnything('DescribeConfigurationSet'),
  handler({ ConfigurationSetName: asked, ConfigurationSetAttributeNames: wanted = [] }, context) {
    const row = needSet(context, asked, v1);
    return {
      ConfigurationSet: { Name: row.name },
      ...(wanted.includes('eventDestinations') ? { EventDestinations: row.destinations.map(toV1) } : {}),
      ...(wanted.includes('trackingOptions') && row.redirectDomain !== undefined
        ? { TrackingOptions: { CustomRedirectDomain: row.redirectDomain } }
        : {}),
      ...(wanted.includes('deliveryOptions') && row.tls !== undefined
        ? { DeliveryOptions: { TlsPolicy: row.tls === 'REQUIRE' ? 'Require' : 'Optional' } }
        : {}),
      ...(wanted.includes('reputationOptions')
        ? { ReputationOptions: { SendingEnabled: row.sending, ReputationMetricsEnabled: row.reputation } }
        : {}),
    };
  },
});
