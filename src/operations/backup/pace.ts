import type { Clock } from '../../clock.ts';

/** Lets no more through than so much a second, with a second's worth at once. */
export class Pace {
  readonly #clock: Clock;
  readonly #perSecond: number;
  #spentUntil = -Infinity;

  constructor(clock: Clock, perSecond: number) {
    this.#clock = clock;
    this.#perSecond = perSecond;
  }

  async take(amount: number, signal?: AbortSignal): Promise<void> {
    if (this.#perSecond === Infinity) return;
    const now = this.#clock.now();
    const second = 1000;
    this.#spentUntil = Math.max(this.#spentUntil, now - second) + (amount / this.#perSecond) * second;
    const wait = Math.ceil(this.#spentUntil - now);
    if (wait > 0) await this.#clock.sleep(wait, signal);
  }
}
