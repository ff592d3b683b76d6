/** News that somebody who comes late still hears: a run of 100,000 steps must not fill the memory. */
const mostKept = 500;

/** What is told of some work: from its beginning, to everybody who asks, until it is over. */
export class Story<News> {
  readonly #listeners = new Set<() => void>();
  #news: News[] = [];
  #over = false;

  tell(news: News): void {
    this.#news.push(news);
    if (this.#news.length > mostKept) this.#news.shift();
    this.#wake();
  }

  /** Nothing more will be told. */
  end(): void {
    this.#over = true;
    this.#wake();
  }

  /** All that was told, and on until it is over. */
  async *follow(signal: AbortSignal): AsyncGenerator<News> {
    let told: News | undefined;
    while (!signal.aborted) {
      // Old news may have gone meanwhile: then what is left is told.
      const from = told === undefined ? 0 : this.#news.indexOf(told) + 1;
      for (const one of this.#news.slice(from)) {
        told = one;
        yield one;
      }
      if (this.#over && this.#news.at(-1) === told) return;
      if (this.#news.at(-1) === told) await this.#next(signal);
    }
  }

  #wake(): void {
    for (const listener of this.#listeners) listener();
  }

  #next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const done = (): void => {
        this.#listeners.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.#listeners.add(done);
      signal.addEventListener('abort', done);
    });
  }
}
