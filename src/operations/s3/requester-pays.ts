import { requesterPays } from '../../aws/requester-pays.ts';
import type { OperationContext } from '../context.ts';

/**
 * The same context, in which the caller pays for what is asked of buckets whose requesters pay. No run keeps it: it is
 * for what reads and copies, not for plans.
 */
export function asRequester(context: OperationContext): OperationContext {
  const { connections } = context;
  return {
    ...context,
    connections: {
      places: () => connections.places(),
      at: async (account, region) => requesterPays(await connections.at(account, region)),
    },
  };
}
