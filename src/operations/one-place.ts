import type { Connection } from '../aws/connection.ts';
import { UsageError } from '../errors.ts';
import type { OperationContext, Place } from './context.ts';

/** The one account and region that something is made in; a UsageError when several are open. */
export async function onePlace(
  operation: string,
  context: OperationContext,
): Promise<Place & { readonly connection: Connection }> {
  const [place, ...others] = await context.connections.places();
  if (place === undefined || others.length > 0) {
    throw new UsageError(
      `${operation} works in one account and region, and ${others.length + 1} were named.`,
      {
        hint: 'Name one with --account and --region.',
      },
    );
  }
  return { ...place, connection: await context.connections.at(place.account, place.region) };
}

/** The one account that something is made in which has no region, with the first of the regions that are open. */
export async function oneAccount(operation: string, context: OperationContext): Promise<Place> {
  const places = await context.connections.places();
  const [place] = places;
  const accounts = new Set(places.map(({ account }) => account));
  if (place !== undefined && accounts.size === 1) return place;
  throw new UsageError(`${operation} works in one account, and ${accounts.size} were named.`, {
    hint: 'Name one with --account.',
  });
}
