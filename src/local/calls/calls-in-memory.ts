import { keptCalls, keptMs } from './call-query.ts';
import type { CallQuery, RecordedCall } from './call-query.ts';
import { eventOf } from './kept-call.ts';
import type { KeptCall } from './kept-call.ts';

/** Calls of a cloud in memory, which are no rows of a database before it is saved. */
export class CallsInMemory {
  #calls: KeptCall[] = [];
  /** The sequence of the first of them. */
  #first: number;

  constructor(first: number) {
    this.#first = first;
  }

  /** The sequence of the one that comes next. */
  get next(): number {
    return this.#first + this.#calls.length;
  }

  add(call: KeptCall): void {
    this.#calls.push(call);
  }

  /** The calls that match, newest first. */
  list(query: CallQuery, limit: number): RecordedCall[] {
    const found: RecordedCall[] = [];
    const newest = Math.min(this.next, query.before ?? this.next) - 1;
    const oldest = Math.max(this.#first, (query.after ?? 0) + 1);
    for (let sequence = newest; sequence >= oldest && found.length < limit; sequence -= 1) {
      const call = this.#calls[sequence - this.#first];
      if (call !== undefined && matches(call, query)) found.push({ sequence, event: asRead(call) });
    }
    return found;
  }

  /** Forgets what is too old. */
  prune(now: number): void {
    let over = Math.max(0, this.#calls.length - keptCalls);
    for (
      let call = this.#calls[over];
      call !== undefined && call.time < now - keptMs;
      call = this.#calls[over]
    )
      over += 1;
    this.#forget(over);
  }

  /** All of them with their sequences, to be kept elsewhere. */
  *entries(): Generator<readonly [sequence: number, call: KeptCall]> {
    for (const [place, call] of this.#calls.entries()) yield [this.#first + place, call];
  }

  clear(): void {
    this.#forget(this.#calls.length);
  }

  #forget(count: number): void {
    if (count === 0) return;
    this.#calls = this.#calls.slice(count);
    this.#first += count;
  }
}

function matches({ account, region, operation, time }: KeptCall, query: CallQuery): boolean {
  return (
    (query.account === undefined || query.account === account) &&
    (query.region === undefined || query.region === region) &&
    (query.name === undefined || query.name === operation.name) &&
    (query.from === undefined || time >= query.from) &&
    (query.until === undefined || time <= query.until)
  );
}

/** As a database gives it back: without what is undefined. */
function asRead(call: KeptCall): RecordedCall['event'] {
  return JSON.parse(JSON.stringify(eventOf(call)));
}
