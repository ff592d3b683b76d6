/**
 * The events of an answer that goes on while its caller listens. `produce` is given a signal that aborts when the
 * caller has gone away or the cloud stops; it waits for nothing without it (`phase.listen` takes it), and then ends.
 */
export function liveEvents<T>(
  stopping: AbortSignal,
  produce: (signal: AbortSignal) => AsyncGenerator<T>,
): AsyncIterable<T> {
  const gone = new AbortController();
  const events = produce(AbortSignal.any([stopping, gone.signal]));
  const iterator: AsyncIterableIterator<T> = {
    [Symbol.asyncIterator]: () => iterator,
    next: () => events.next(),
    // A generator takes `return` only where it yields: one that waits has to be told another way.
    async return() {
      gone.abort();
      await events.return(undefined);
      return { done: true, value: undefined };
    },
  };
  return iterator;
}
