import type { Subscriber } from '../../../wire/generated/budgets.ts';
import { notFound } from './errors.ts';
import type { NotificationRow } from './state.ts';

/** The subscribers of a notification without one of them. */
export function withoutSubscriber(
  { subscribers }: NotificationRow,
  { SubscriptionType, Address }: Subscriber,
  verb: string,
): readonly Subscriber[] {
  const others = subscribers.filter(
    (one) => one.SubscriptionType !== SubscriptionType || one.Address !== Address,
  );
  if (others.length === subscribers.length)
    throw notFound(`Unable to ${verb} subscriber - the subscriber doesn't exist.`);
  return others;
}
