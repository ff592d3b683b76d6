import { accept } from '../accept.ts';
import { busAt } from '../buses.ts';
import { delivered, refused } from './outcome.ts';
import type { Sender } from './sender.ts';

/** The event goes on as it is; from there it is not sent to a third bus. */
export const toBus: Sender = async (phase, { target, delivery }) => {
  if (delivery.forwarded) return refused('SDK_CLIENT_ERROR', 'An event is sent from bus to bus only once');
  return phase.transact((context) => {
    const bus = busAt(context, target.Arn);
    if (bus === undefined) return refused('NO_RESOURCE', `${target.Arn} does not exist`);
    accept(context, bus, delivery.event, { forwarded: true });
    return delivered;
  });
};
