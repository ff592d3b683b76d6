/** Text length of the rows kept, in UTF-16 units: about 8 MB of parsed rows. */
const defaultBudget = 2_000_000;

/**
 * Parsed rows by key, in two generations: when the young one is full it becomes the old one, and what is not
 * asked for again is dropped with it. That is nearly least-recently-used for the price of a map lookup.
 */
export class RowCache {
  #young = new Map<string, { row: unknown; cost: number }>();
  #old = new Map<string, { row: unknown; cost: number }>();
  #cost = 0;
  readonly #budget: number;

  constructor(budget: number = defaultBudget) {
    this.#budget = budget;
  }

  get(key: string): unknown {
    const found = this.#young.get(key);
    if (found !== undefined) return found.row;
    const aged = this.#old.get(key);
    if (aged === undefined) return undefined;
    this.#old.delete(key);
    this.set(key, aged.row, aged.cost);
    return aged.row;
  }

  /** `cost` is the length of the row's text. */
  set(key: string, row: unknown, cost: number): void {
    this.#young.set(key, { row, cost });
    this.#cost += cost;
    if (this.#cost < this.#budget) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#cost = 0;
  }

  drop(key: string): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
    this.#cost = 0;
  }
}
