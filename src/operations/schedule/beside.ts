/**
 * Yields what several sources yield, as it comes. A source is asked for no more before what it gave was taken. When one
 * fails, or nobody takes any more, the others are ended.
 */
export async function* beside<T>(...sources: readonly AsyncGenerator<T>[]): AsyncGenerator<T> {
  const asked = new Map<AsyncGenerator<T>, Promise<readonly [AsyncGenerator<T>, IteratorResult<T>]>>();
  const ask = (source: AsyncGenerator<T>): void => {
    const answer = source.next().then((result) => [source, result] as const);
    // It may fail while another one's is taken.
    answer.catch(() => undefined);
    asked.set(source, answer);
  };
  for (const source of sources) ask(source);
  try {
    while (asked.size > 0) {
      const [source, { done, value }] = await Promise.race(asked.values());
      asked.delete(source);
      if (done === true) continue;
      yield value as T;
      ask(source);
    }
  } finally {
    await Promise.allSettled(sources.map((source) => source.return(undefined)));
  }
}
