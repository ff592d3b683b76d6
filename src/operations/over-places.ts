import type { Connection } from '../aws/connection.ts';
import type { OperationContext, Place } from './context.ts';

/** How many accounts and regions are read at once. */
const placesAtOnce = 8;

export interface FromPlace<T> extends Place {
  readonly value: T;
}

export interface FailedPlace extends Place {
  readonly error: unknown;
}

/**
 * Reads every account and region of a context, several at once, and yields what they hold in the order of the
 * places, so that the same question gives the same order. A place that cannot be read is told to the host and
 * yielded with its error; the others go on. When none could be read, rejects with the first error.
 */
export async function* overPlaces<T>(
  context: OperationContext,
  read: (connection: Connection, place: Place) => AsyncIterable<T>,
): AsyncGenerator<FromPlace<T> | FailedPlace> {
  const places = await context.connections.places();
  const begun: (Begun<T> | undefined)[] = [];
  const begin = (index: number): void => {
    const place = places[index];
    if (place !== undefined) begun[index] ??= beginReading(context, place, read);
  };
  let firstError: { readonly error: unknown } | undefined;
  let placesRead = 0;
  for (const [index, place] of places.entries()) {
    for (let ahead = index; ahead < index + placesAtOnce; ahead += 1) begin(ahead);
    const reading = begun[index];
    begun[index] = undefined;
    if (reading === undefined) continue;
    let found = 0;
    try {
      for (let next = await reading.first(); next.done !== true; next = await reading.rest()) {
        found += 1;
        yield { ...place, value: next.value };
      }
      placesRead += 1;
      context.host.notify({ kind: 'read', ...place, found });
    } catch (error) {
      firstError ??= { error };
      // Of the only place, the error itself tells.
      if (places.length > 1) context.host.notify({ kind: 'place-failed', ...place, error });
      yield { ...place, error };
    }
  }
  if (placesRead === 0 && firstError !== undefined) throw firstError.error;
}

interface Begun<T> {
  first(): Promise<IteratorResult<T>>;
  rest(): Promise<IteratorResult<T>>;
}

/** Asks for the first answer at once and keeps it, or its error, until it is this place's turn. */
function beginReading<T>(
  context: OperationContext,
  place: Place,
  read: (connection: Connection, place: Place) => AsyncIterable<T>,
): Begun<T> {
  async function* all(): AsyncGenerator<T> {
    yield* read(await context.connections.at(place.account, place.region), place);
  }
  const items = all();
  const first = items.next().then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  return {
    async first() {
      const settled = await first;
      if ('error' in settled) throw settled.error;
      return settled.result;
    },
    rest: () => items.next(),
  };
}
