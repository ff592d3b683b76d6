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
  const running = new Set<Promise<void>>();
  let failed: { readonly error: unknown } | undefined;
  const begin = (item: T): void => {
    const one = work(item)
      .catch((error: unknown) => {
        failed ??= { error };
      })
      .finally(() => running.delete(one));
    running.add(one);
  };
  try {
    for await (const item of items) {
      if (failed !== undefined) break;
      begin(item);
      if (running.size >= atOnce) await Promise.race(running);
    }
  } finally {
    await Promise.all(running);
  }
  if (failed !== undefined) throw failed.error;
}
