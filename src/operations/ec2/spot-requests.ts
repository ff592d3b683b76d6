import { ec2Queries } from '../../resources/ec2-filters.ts';
import type { OperationContext } from '../context.ts';
import { failureOf } from '../plan/failure.ts';
import type { FoundInstance } from './selection.ts';

/** Whether a Spot request is `persistent` or `one-time`, or why that could not be read. */
export type SpotRequest = { readonly type: string | undefined } | { readonly unread: string };

/** The Spot requests of some instances, read when the first of them is asked for, one call for each place. */
export interface SpotRequests {
  of(found: FoundInstance): Promise<SpotRequest>;
}

/** The Spot requests behind instances that are looked at together. */
export function spotRequestsOf(
  together: readonly FoundInstance[],
  context: Pick<OperationContext, 'connections'>,
): SpotRequests {
  const places = new Map<string, Promise<ReadonlyMap<string, SpotRequest>>>();
  return {
    async of(found) {
      const place = `${found.account} ${found.region}`;
      const known = places.get(place) ?? readPlace(together, found, context);
      places.set(place, known);
      const id = found.instance.SpotInstanceRequestId ?? '';
      return (await known).get(id) ?? { type: undefined };
    },
  };
}

async function readPlace(
  together: readonly FoundInstance[],
  { account, region }: FoundInstance,
  context: Pick<OperationContext, 'connections'>,
): Promise<ReadonlyMap<string, SpotRequest>> {
  const ids = together.flatMap((one) =>
    one.account === account && one.region === region ? (one.instance.SpotInstanceRequestId ?? []) : [],
  );
  const requests = new Map<string, SpotRequest>();
  try {
    const connection = await context.connections.at(account, region);
    // Asked by filter: a list of ids would be refused whole for one request that is forgotten by now.
    for (const Filters of ec2Queries([], 'spot-instance-request-id', ids)) {
      for await (const page of connection.pages('ec2', 'DescribeSpotInstanceRequests', { Filters })) {
        for (const { SpotInstanceRequestId: id, Type: type } of page.SpotInstanceRequests ?? [])
          if (id !== undefined) requests.set(id, { type });
      }
    }
  } catch (error) {
    for (const id of ids) if (!requests.has(id)) requests.set(id, { unread: failureOf(error).message });
  }
  return requests;
}
