import type { LoggingEnabled } from '../../../../wire/generated/s3.ts';
import type { BucketRow } from '../state.ts';

/**
 * The key of a log object: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html#server-access-logging-overview
 * @param event When the requests in it were, and `delivery` when it is written, epoch ms.
 * @param unique So that no log takes the place of another.
 */
export function logKey(
  { TargetPrefix = '', TargetObjectKeyFormat: format }: LoggingEnabled,
  { name, account, region }: BucketRow,
  { event, delivery, unique }: { readonly event: number; readonly delivery: number; readonly unique: string },
): string {
  const partitioned = format?.PartitionedPrefix;
  if (partitioned === undefined) return `${TargetPrefix}${stamp(delivery)}-${unique}`;
  // By the time of the event a day is as close as a name gets.
  const byEvent = partitioned.PartitionDateSource !== 'DeliveryTime';
  const [day = ''] = new Date(byEvent ? event : delivery).toISOString().split('T');
  const time = byEvent ? `${day}-00-00-00` : stamp(delivery);
  return `${TargetPrefix}${account}/${region}/${name}/${day.replaceAll('-', '/')}/${time}-${unique}`;
}

function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
}

/** Requests that go into one object together: of one day, where their day is in its name. */
export function partOf({ TargetObjectKeyFormat: format }: LoggingEnabled, time: number): string {
  const partitioned = format?.PartitionedPrefix;
  if (partitioned === undefined || partitioned.PartitionDateSource === 'DeliveryTime') return '';
  return new Date(time).toISOString().slice(0, 10);
}
