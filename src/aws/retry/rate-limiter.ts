import type { Clock } from '../../clock.ts';

const beta = 0.7;
const scale = 0.4;
const smooth = 0.8;
const slowest = 0.5;

/**
 * Adaptive retries: once AWS has throttled, calls are let through at a rate that falls by a third at
 * every throttle and grows again along a cubic curve (the one of TCP CUBIC). The numbers are the SDKs'.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export class RateLimiter {
  readonly #clock: Clock;
  #enabled = false;
  #fillRate = slowest;
  #capacity = 1;
  #tokens = 0;
  #filledAt: number | undefined;
  #measured = 0;
  #counted = 0;
  #bucket: number;
  #lastMaxRate = 0;
  #lastThrottle: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#lastThrottle = this.#seconds();
    this.#bucket = Math.floor(this.#lastThrottle);
  }

  /** Resolves when the next attempt may be sent. */
  async acquire(signal?: AbortSignal): Promise<void> {
    if (!this.#enabled) return;
    this.#refill();
    while (this.#tokens < 1) {
      // Whole milliseconds: less than one may not move the clock, and would be waited for without end.
      await this.#clock.sleep(Math.ceil(((1 - this.#tokens) / this.#fillRate) * 1000), signal);
      this.#refill();
    }
    this.#tokens -= 1;
  }

  /** Learns from the answer to an attempt. */
  observe(throttled: boolean): void {
    this.#measure();
    let rate: number;
    if (throttled) {
      const current = this.#enabled ? Math.min(this.#measured, this.#fillRate) : this.#measured;
      this.#lastMaxRate = current;
      this.#lastThrottle = this.#seconds();
      rate = current * beta;
      this.#enabled = true;
    } else {
      const window = ((this.#lastMaxRate * (1 - beta)) / scale) ** (1 / 3);
      rate = scale * (this.#seconds() - this.#lastThrottle - window) ** 3 + this.#lastMaxRate;
    }
    this.#refill();
    const next = Math.min(rate, 2 * this.#measured);
    this.#fillRate = Math.max(next, slowest);
    this.#capacity = Math.max(next, 1);
    this.#tokens = Math.min(this.#tokens, this.#capacity);
  }

  #seconds(): number {
    return this.#clock.now() / 1000;
  }

  #refill(): void {
    const now = this.#seconds();
    if (this.#filledAt !== undefined) {
      this.#tokens = Math.min(this.#capacity, this.#tokens + (now - this.#filledAt) * this.#fillRate);
    }
    this.#filledAt = now;
  }

  #measure(): void {
    const bucket = Math.floor(this.#seconds() * 2) / 2;
    this.#counted += 1;
    if (bucket > this.#bucket) {
      const current = this.#counted / (bucket - this.#bucket);
      this.#measured = current * smooth + this.#measured * (1 - smooth);
      this.#counted = 0;
      this.#bucket = bucket;
    }
  }
}
