import type { Wait, Waits } from './waits.ts';

/** Collects what is announced of topics, also while nobody asks for it. In memory alone, as the answer that streams is. */
export class Listener {
  readonly #waits: Waits;
  readonly #gone: Promise<void>;
  #rows: string[] = [];
  #wake: () => void = () => undefined;

  constructor(waits: Waits, topics: readonly string[], signal: AbortSignal) {
    this.#waits = waits;
    const hear = (rows: readonly string[]): void => {
      this.#rows.push(...rows);
      this.#wake();
    };
    const deaf = topics.map((topic) => waits.onNews(topic, hear));
    this.#gone = new Promise((resolve) => {
      const end = (): void => {
        for (const stop of deaf) stop();
        resolve();
      };
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    });
  }

  /** The rows that were announced since the last time: at once if there are some, or when some come, or none in time. */
  async news(wait: Omit<Wait, 'topic'>): Promise<readonly string[]> {
    if (this.#rows.length === 0) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      await this.#waits.pause(Promise.race([woken, this.#gone]), wait);
    }
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}
