/**
 * What comes, until the signal aborts: then its reason is thrown, also where the stream itself would wait for more.
 * Who stops early is told to the stream.
 */
export async function* untilAborted<T>(
  stream: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  const aborted = Promise.withResolvers<never>();
  // Nobody may be waiting when it rejects.
  aborted.promise.catch(() => undefined);
  const abort = (): void => aborted.reject(signal?.reason);
  if (signal?.aborted === true) abort();
  else signal?.addEventListener('abort', abort, { once: true });
  const iterator = stream[Symbol.asyncIterator]();
  let over = false;
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted.promise]);
      if (next.done === true) {
        over = true;
        return;
      }
      yield next.value;
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    // A stream that waits for its next event ends when it comes: that is not waited for.
    if (!over) iterator.return?.().catch(() => undefined);
  }
}
