/** Text length of the rows kept, in UTF-16 units: about 8 MB of parsed rows. */
const defaultBudget = 2_000_000;

interface Cached {
  readonly row: unknown;
  readonly cost: number;
}

/**
 * Parsed rows, in two generations: when the young one is full it becomes the old one, and what is not asked for again is
 * dropped with it. That is nearly least-recently-used for the price of a map lookup.
 */
export class RowCache {
  readonly #tables = new Map<string, CachedRows>();
  #cost = 0;
  readonly #budget: number;

  constructor(budget: number = defaultBudget) {
    this.#budget = budget;
  }

  /**
   * The rows of one table in one scope. Each has its own, so that a row is found by its id as it is: a key with the name
   * of its table in it would have to be put together and hashed for each look.
   */
  of(name: string): CachedRows {
    let rows = this.#tables.get(name);
    if (rows === undefined) this.#tables.set(name, (rows = new CachedRows((cost) => this.#grow(cost))));
    return rows;
  }

  #grow(cost: number): void {
    this.#cost += cost;
    if (this.#cost < this.#budget) return;
    for (const rows of this.#tables.values()) rows.age();
    this.#cost = 0;
  }
}

export class CachedRows {
  readonly #grow: (cost: number) => void;
  #young = new Map<string, Cached>();
  #old = new Map<string, Cached>();
  /** What was looked for last and is not there. */
  #absent: string | undefined;

  /** @param grow Told what a row costs that is kept. */
  constructor(grow: (cost: number) => void) {
    this.#grow = grow;
  }

  get(id: string): unknown {
    const found = this.#young.get(id);
    if (found !== undefined) return found.row;
    const aged = this.#old.get(id);
    if (aged === undefined) return undefined;
    this.#old.delete(id);
    this.set(id, aged.row, aged.cost);
    return aged.row;
  }

  /** Whether it is known that there is no such row: who wants to put it has mostly looked for it just before. */
  lacks(id: string): boolean {
    return this.#absent === id;
  }

  /** The database has no such row, and none waits. */
  miss(id: string): void {
    this.#absent = id;
  }

  /** `cost` is the length of the row's text. */
  set(id: string, row: unknown, cost: number): void {
    this.#absent = undefined;
    this.#young.set(id, { row, cost });
    this.#grow(cost);
  }

  drop(id: string): void {
    this.#absent = undefined;
    this.#young.delete(id);
    this.#old.delete(id);
  }

  /** Makes what is young old, and lets go of what was. */
  age(): void {
    if (this.#young.size === 0 && this.#old.size === 0) return;
    this.#old = this.#young;
    this.#young = new Map();
  }
}
