import type { Input } from '../../../action.ts';
import type { DeliverySourceRow } from './state.ts';

type CreateDelivery = Input<'logs', 'CreateDelivery'>;

/** The columns of CloudFront's standard logs, in their order. */
const CLOUDFRONT_FIELDS =
  'date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) ' +
  'cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken ' +
  'x-forwarded-for ssl-protocol ssl-cipher x-edge-response-result-type cs-protocol-version fle-status ' +
  'fle-encrypted-fields c-port time-to-first-byte x-edge-detailed-result-type sc-content-type sc-content-len ' +
  'sc-range-start sc-range-end';

/** What a delivery has that says nothing of it: known of CloudFront's access logs alone. */
export function deliveryDefaults(
  { service, settings }: DeliverySourceRow,
  type: string,
): Pick<CreateDelivery, 'recordFields' | 's3DeliveryConfiguration'> {
  if (service !== 'cloudfront' || settings.logType !== 'ACCESS_LOGS') return {};
  const s3 = { suffixPath: 'AWSLogs/{account-id}/CloudFront/', enableHiveCompatiblePath: false };
  return {
    recordFields: CLOUDFRONT_FIELDS.split(' '),
    ...(type === 'S3' ? { s3DeliveryConfiguration: s3 } : {}),
  };
}
