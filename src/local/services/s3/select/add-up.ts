import { compare, numberOf } from './compare.ts';
import type { AggregateCall, Value } from './syntax.ts';

/** What an aggregate has seen so far. */
export class Sum {
  readonly #name: AggregateCall['name'];
  #count = 0;
  #total = 0;
  #extreme: Value = null;

  constructor({ name }: AggregateCall) {
    this.#name = name;
  }

  /** NULL and MISSING do not count. */
  add(value: Value): void {
    if (value === null || value === undefined) return;
    this.#count += 1;
    this.#total += numberOf(value) ?? 0;
    const order = this.#extreme === null ? undefined : compare(value, this.#extreme);
    const further = this.#name === 'MIN' ? (order ?? 0) < 0 : (order ?? 0) > 0;
    if (this.#extreme === null || further) this.#extreme = numberOf(value) ?? value;
  }

  get value(): Value {
    if (this.#name === 'COUNT') return this.#count;
    if (this.#count === 0) return null;
    if (this.#name === 'SUM') return this.#total;
    return this.#name === 'AVG' ? this.#total / this.#count : this.#extreme;
  }
}
