import type { Connection } from '../../aws/connection.ts';
import type { OperationContext } from '../context.ts';

/**
 * Reads every account once, in whichever region: costs are of all regions. One that cannot be read is told to the host
 * and left out; when none can, rejects with the first error.
 */
export async function eachAccount(
  context: OperationContext,
  read: (connection: Connection, account: string) => Promise<void>,
): Promise<void> {
  const places = new Map((await context.connections.places()).map((place) => [place.account, place]));
  let succeeded = false;
  let first: { readonly error: unknown } | undefined;
  for (const { account, region } of places.values()) {
    try {
      await read(await context.connections.at(account, region), account);
      succeeded = true;
    } catch (error) {
      first ??= { error };
      if (places.size > 1) context.host.notify({ kind: 'place-failed', account, region, error });
    }
  }
  if (!succeeded && first !== undefined) throw first.error;
}
