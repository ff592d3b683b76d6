import type { Tally } from './tally.ts';
import type { TransferItem } from './transfer-item.ts';

/** Items ahead of those under way, so that it is known early how much there is to do. */
const mostAhead = 10_000;

/** Finds items ahead of those that work on them, and hands them out without a promise for each. */
export class ItemsAhead {
  readonly #items: AsyncIterable<TransferItem> | Iterable<TransferItem>;
  readonly #tally: Tally;
  #queue: TransferItem[] = [];
  #at = 0;
  #over: { readonly error?: unknown } | undefined;
  #waiting: (() => void)[] = [];
  #goOn: (() => void) | undefined;
  #failed: { readonly error: unknown } | undefined;

  constructor(items: AsyncIterable<TransferItem> | Iterable<TransferItem>, tally: Tally) {
    this.#items = items;
    this.#tally = tally;
  }

  /** Does work for each item, several at a time. After the first error no more is begun, and it is thrown once all has ended. */
  async each(atOnce: number, work: (item: TransferItem) => Promise<void>): Promise<void> {
    const finding = this.#find();
    const lane = async (): Promise<void> => {
      try {
        while (this.#failed === undefined) {
          const item = this.#take();
          if (item !== undefined) await work(item);
          else if (this.#over !== undefined) return;
          else await new Promise<void>((resolve) => this.#waiting.push(resolve));
        }
      } catch (error) {
        this.#failed ??= { error };
        this.#end({});
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    await finding;
    const ended = this.#failed ?? this.#over ?? {};
    if ('error' in ended) throw ended.error;
  }

  #take(): TransferItem | undefined {
    const item = this.#queue[this.#at];
    if (item === undefined) return undefined;
    this.#at += 1;
    // What was handed out is let go in large pieces: to move a queue up for each item is dear.
    if (this.#at >= mostAhead / 2 || this.#at === this.#queue.length) {
      this.#queue = this.#queue.slice(this.#at);
      this.#at = 0;
      this.#goOn?.();
    }
    return item;
  }

  async #find(): Promise<void> {
    try {
      for await (const item of this.#items) {
        if (this.#over !== undefined) return;
        this.#tally.found(item.size);
        this.#queue.push(item);
        if (this.#waiting.length > 0) this.#waiting.pop()?.();
        if (this.#queue.length >= mostAhead) await new Promise<void>((resolve) => (this.#goOn = resolve));
      }
      this.#tally.foundAll();
      this.#end({});
    } catch (error) {
      this.#end({ error });
    }
  }

  #end(how: { readonly error?: unknown }): void {
    this.#over ??= how;
    this.#goOn?.();
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
