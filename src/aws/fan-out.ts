import { isServiceError, UnreachableError } from './service-error.ts';

/** What came of one place; an error of one is no reason not to go on with the others. */
export type Outcome<P, T> =
  | { readonly place: P; readonly value: T }
  | { readonly place: P; readonly error: unknown };

export interface FanOutOptions {
  /** Places at a time; 8 unless said otherwise. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Does the same in many places (regions, accounts), several at a time; yields each outcome as it comes. */
export async function* fanOut<P, T>(
  places: Iterable<P> | AsyncIterable<P>,
  work: (place: P) => Promise<T>,
  { concurrency = 8, signal }: FanOutOptions = {},
): AsyncGenerator<Outcome<P, T>> {
  const running = new Map<number, Promise<readonly [number, Outcome<P, T>]>>();
  let number = 0;
  for await (const place of places) {
    signal?.throwIfAborted();
    const id = number;
    number += 1;
    running.set(
      id,
      work(place).then(
        (value) => [id, { place, value }] as const,
        (error: unknown) => [id, { place, error }] as const,
      ),
    );
    if (running.size >= concurrency) yield await next(running);
  }
  while (running.size > 0) {
    signal?.throwIfAborted();
    yield await next(running);
  }
}

async function next<O>(running: Map<number, Promise<readonly [number, O]>>): Promise<O> {
  const [id, outcome] = await Promise.race(running.values());
  running.delete(id);
  return outcome;
}

/** How AWS and the network answer in a region that an account has not enabled, or that is down. */
const closed = new Set([
  'AuthFailure',
  'InvalidClientTokenId',
  'OptInRequired',
  'UnrecognizedClientException',
]);

/** Whether an error in one region, while others answer the same caller, says that the region is closed or down. */
export function isRegionUnavailable(error: unknown): boolean {
  return (
    error instanceof UnreachableError ||
    isServiceError(error, ...closed) ||
    (isServiceError(error) && error.status >= 500)
  );
}
