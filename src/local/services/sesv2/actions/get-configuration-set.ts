import { defineAction } from '../../../action.ts';
import type { Output } from '../../../action.ts';
import { needSet, v2 } from '../../ses/port.ts';
import type { ConfigurationSetRow } from '../../ses/port.ts';
import { onResource } from '../authorize.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetConfigurationSet.html */
export const action = defineAction('sesv2', 'GetConfigurationSet', {
  authorize: (input, context) =>
    onResource(context, 'GetConfigurationSet', 'configuration-set', input.ConfigurationSetName),

  handler: ({ ConfigurationSetName: name }, context) => describe(needSet(context, name, v2)),
});

function describe(row: ConfigurationSetRow): Output<'sesv2', 'GetConfigurationSet'> {
  return {
    ConfigurationSetName: row.name,
    ...(row.redirectDomain === undefined
      ? {}
      : { TrackingOptions: { CustomRedirectDomain: row.redirectDomain, HttpsPolicy: row.httpsPolicy } }),
    DeliveryOptions: {
      TlsPolicy: row.tls ?? 'OPTIONAL',
      SendingPoolName: row.pool,
      MaxDeliverySeconds: row.maxDeliverySeconds,
    },
    ReputationOptions: {
      ReputationMetricsEnabled: row.reputation,
      ...(row.freshStart === undefined ? {} : { LastFreshStart: new Date(row.freshStart) }),
    },
    SendingOptions: { SendingEnabled: row.sending },
    Tags: [...row.tags],
    ...(row.suppressedReasons === undefined
      ? {}
      : { SuppressionOptions: { SuppressedReasons: [...row.suppressedReasons] } }),
    ...(row.vdm === undefined ? {} : { VdmOptions: JSON.parse(row.vdm) }),
    ...(row.archive === undefined ? {} : { ArchivingOptions: { ArchiveArn: row.archive } }),
  };
}
