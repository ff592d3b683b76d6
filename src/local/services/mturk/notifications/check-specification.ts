import type { TimerContext } from '../../../action.ts';
import type { NotificationSpecification } from '../../../../wire/generated/mturk.ts';
import { invalidValue } from '../errors.ts';

/** Versions of the message: the model says the first, its pages the second. */
const versions = new Set(['2006-05-05', '2014-08-15']);

const destinations: Readonly<Record<string, RegExp>> = {
  Email: /^[^@\s]+@[^@\s]+$/,
  SQS: /^https?:\/\/\S+\/\d{12}\/[A-Za-z0-9_-]+(?:\.fifo)?$/,
  SNS: /^arn:[^:]+:sns:[^:]+:\d{12}:[A-Za-z0-9_.-]+$/,
};

/** `Ping` is for tests only. */
export function checkSpecification(
  moment: Pick<TimerContext, 'now'>,
  { Destination: to, Transport: transport, Version: version, EventTypes: events }: NotificationSpecification,
  { isTest = false }: { readonly isTest?: boolean } = {},
): void {
  if (!versions.has(version)) throw invalidValue(moment, 'Version', version);
  if (destinations[transport]?.test(to) !== true) throw invalidValue(moment, 'Destination', to);
  if (events.length === 0) throw invalidValue(moment, 'EventTypes', '');
  if (!isTest && events.includes('Ping'))
    throw invalidValue(moment, 'EventTypes', 'Ping', 'Ping is only valid for SendTestEventNotification');
}
