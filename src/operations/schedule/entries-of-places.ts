import type { Connection } from '../../aws/connection.ts';
import type { OperationContext, Place } from '../context.ts';
import { failureOf } from '../plan/failure.ts';
import type { PlanEntry } from '../plan/step.ts';

const placesAtOnce = 8;

/**
 * Entries of every account and region, some places at once, in the order of the places. What cannot be read is an
 * entry that says so: instances are what schedules are for, and a role that may not read `what` still starts and
 * stops them.
 */
export async function* entriesOfPlaces(
  what: string,
  context: OperationContext,
  read: (connection: Connection, place: Place) => AsyncIterable<PlanEntry>,
): AsyncGenerator<PlanEntry> {
  const places = await context.connections.places();
  for (let from = 0; from < places.length; from += placesAtOnce) {
    const some = places.slice(from, from + placesAtOnce);
    yield* (await Promise.all(some.map((place) => entriesAt(place, what, context, read)))).flat();
  }
}

async function entriesAt(
  { account, region }: Place,
  what: string,
  context: OperationContext,
  read: (connection: Connection, place: Place) => AsyncIterable<PlanEntry>,
): Promise<readonly PlanEntry[]> {
  const entries: PlanEntry[] = [];
  try {
    const connection = await context.connections.at(account, region);
    for await (const entry of read(connection, { account, region })) entries.push(entry);
  } catch (error) {
    const reason = `${what} could not be read: ${failureOf(error).message}`;
    entries.push({ skip: region, account, region, reason });
  }
  return entries;
}
