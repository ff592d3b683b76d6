/** Lets so many through at once, in the order in which they came. What is asked for beyond the whole is cut to it. */
export class Budget {
  readonly #whole: number;
  #left: number;
  readonly #waiting: { readonly amount: number; readonly go: () => void }[] = [];

  constructor(whole: number) {
    this.#whole = whole;
    this.#left = whole;
  }

  /** Does something while holding an amount. */
  async hold<T>(amount: number, work: () => Promise<T>): Promise<T> {
    const held = Math.min(amount, this.#whole);
    if (this.#waiting.length > 0 || held > this.#left) {
      await new Promise<void>((go) => {
        this.#waiting.push({ amount: held, go });
      });
    } else this.#left -= held;
    try {
      return await work();
    } finally {
      this.#left += held;
      for (
        let [next] = this.#waiting;
        next !== undefined && next.amount <= this.#left;
        [next] = this.#waiting
      ) {
        this.#waiting.shift();
        this.#left -= next.amount;
        next.go();
      }
    }
  }
}

/** Does work for each item, several at a time. After the first error no more is begun, and it is thrown once all has ended. */
export async function eachAtOnce<T>(
  items: Iterable<T> | AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let failed: { readonly error: unknown } | undefined;
  let over = false;
  // Each lane takes its next item itself: to wait for the first of many costs something for each of them.
  const lane = async (): Promise<void> => {
    try {
      while (!over) {
        const next = await iterator.next();
        if (next.done === true) over = true;
        else if (!over) await work(next.value);
      }
    } catch (error) {
      failed ??= { error };
      over = true;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  if (failed === undefined) return;
  await iterator.return?.();
  throw failed.error;
}
