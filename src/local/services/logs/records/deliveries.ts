import type { TimerContext } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import type { Place } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { notFound } from '../errors.ts';
import { deliveries, deliveryDestinations, deliverySources } from './state.ts';
import type { DeliveryDestinationRow, DeliveryRow, DeliverySourceRow } from './state.ts';

type Found = Pick<TimerContext, 'state'>;

export function findSource({ state }: Found, name: string): DeliverySourceRow {
  const row = state.table(deliverySources).get(name);
  if (row === undefined) throw notFound('Requested Delivery Source does not exist in this account.');
  return row;
}

export function findDestination({ state }: Found, name: string): DeliveryDestinationRow {
  const row = state.table(deliveryDestinations).get(name);
  if (row === undefined) throw notFound('Requested Delivery Destination does not exist in this account.');
  return row;
}

export function findDelivery({ state }: Found, id: string): DeliveryRow {
  const row = state.table(deliveries).get(id);
  if (row === undefined) throw notFound('Requested Delivery does not exist in this account.');
  return row;
}

export const conflict = (message: string): AwsError => new AwsError('ConflictException', 400, message);

export const sourceArn = (place: Place, name: string): string =>
  regionalArn(place, 'logs', `delivery-source:${name}`);
export const destinationArn = (place: Place, name: string): string =>
  regionalArn(place, 'logs', `delivery-destination:${name}`);
export const deliveryArn = (place: Place, id: string): string => regionalArn(place, 'logs', `delivery:${id}`);

const shownTags = (tags: Readonly<Record<string, string>>) => (Object.keys(tags).length > 0 ? { tags } : {});

export function describeSource(place: Place, { settings, service, tags }: DeliverySourceRow) {
  const { resourceArn, ...rest } = settings;
  return {
    ...rest,
    arn: sourceArn(place, settings.name),
    resourceArns: [resourceArn],
    service,
    ...shownTags(tags),
  };
}

export function describeDeliveryDestination(place: Place, { settings, type, tags }: DeliveryDestinationRow) {
  const arn = destinationArn(place, settings.name);
  return { ...settings, arn, deliveryDestinationType: type, ...shownTags(tags) };
}

export function describeDelivery(place: Place, { id, settings, type, tags }: DeliveryRow) {
  return { ...settings, id, arn: deliveryArn(place, id), deliveryDestinationType: type, ...shownTags(tags) };
}
