import type { Clock } from '../clock.ts';

/** What an answer waits for while there is nothing to tell yet. Made by an action's `awaits`. */
export interface Wait {
  /** Asked again when an action or a timer announces this topic. */
  readonly topic: string;
  /** How long the caller is ready to wait in all, from its call on, in milliseconds. */
  readonly patience: number;
  /** Asked again at this virtual time too (epoch ms), when something comes by itself then. */
  readonly next?: number | undefined;
}

/** When a waiting caller's patience ends, on both clocks. */
export interface Deadline {
  readonly virtual: number;
  readonly wall: number;
}

/**
 * Callers that wait for news, such as a long poll of a queue. They wait in memory alone: what they wait for is in
 * the store, and a client whose connection broke asks again.
 *
 * A wait ends on whichever clock is first. On the virtual one, so that a test that advances it need not sit the
 * wait out; on the wall's, because the client holds a watch of its own and would hang for ever at a frozen clock.
 */
export class Waits {
  readonly #wall: Clock;
  readonly #virtual: Clock;
  readonly #waiting = new Map<string, Set<(rows: readonly string[]) => void>>();
  readonly #pausing = new Set<() => void>();
  #stopped = false;

  constructor(wall: Clock, virtual: Clock) {
    this.#wall = wall;
    this.#virtual = virtual;
  }

  /** Wakes all who wait for the topic, and tells them of new rows. To be called once these are committed. */
  announce(topic: string, rows: readonly string[] = []): void {
    for (const hear of this.#waiting.get(topic) ?? []) hear(rows);
  }

  deadline(patience: number): Deadline {
    return { virtual: this.#virtual.now() + patience, wall: this.#wall.now() + patience };
  }

  /** Whether it is too late to wait on. */
  over(deadline: Deadline): boolean {
    return this.#stopped || this.#virtual.now() >= deadline.virtual || this.#wall.now() >= deadline.wall;
  }

  /** Resolves when the topic is announced, the time of `next` has come, or the deadline is over. */
  async until({ topic, next = Infinity }: Wait, deadline: Deadline): Promise<void> {
    if (this.over(deadline)) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const deaf = this.onNews(topic, () => resolve());
    await this.#either(promise, next, deadline);
    deaf();
  }

  /** Tells of every announcement of a topic until what it returns is called. */
  onNews(topic: string, hear: (rows: readonly string[]) => void): () => void {
    const others = this.#waiting.get(topic) ?? new Set();
    this.#waiting.set(topic, others.add(hear));
    return () => {
      others.delete(hear);
      if (others.size === 0) this.#waiting.delete(topic);
    };
  }

  /** Resolves with `promise`, at the virtual time `next`, at the deadline on either clock, and when all stops. */
  async #either(promise: Promise<void>, next: number, deadline: Deadline): Promise<void> {
    const { promise: woken, resolve: wake } = Promise.withResolvers<void>();
    promise.then(wake, wake);
    this.#pausing.add(wake);
    const enough = new AbortController();
    const virtual = Math.min(next, deadline.virtual) - this.#virtual.now();
    this.#virtual.sleep(Math.max(0, virtual), enough.signal).then(wake, ignore);
    this.#wall.sleep(Math.max(0, deadline.wall - this.#wall.now()), enough.signal).then(wake, ignore);
    await woken;
    enough.abort();
    this.#pausing.delete(wake);
  }

  /** Resolves with `promise`, once `patience` is over on either clock, or at the virtual time `next`. */
  async pause(promise: Promise<void>, { patience, next }: Omit<Wait, 'topic'>): Promise<void> {
    const deadline = this.deadline(patience);
    if (!this.over(deadline)) await this.#either(promise, next ?? Infinity, deadline);
  }

  /** Lets everybody go, who then answer with what there is. */
  stop(): void {
    this.#stopped = true;
    for (const wake of this.#pausing) wake();
  }
}

function ignore(): void {
  // The wait was over before this clock said so.
}
