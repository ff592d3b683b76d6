import type { Clock, Random } from '../../clock.ts';
import type { RetryMode } from '../config/settings.ts';
import type { RetryKind } from './classify.ts';
import { RateLimiter } from './rate-limiter.ts';

/** What is known of a failed attempt. */
export interface Failure {
  readonly kind: RetryKind;
  /** What AWS asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

export interface RetryOptions {
  readonly mode: RetryMode;
  /** Attempts in all, the first included. Left out: 3, and 10 where AWS only asked to slow down. */
  readonly maxAttempts?: number | undefined;
  readonly clock: Clock;
  readonly random: Random;
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  /** Attempts in all where nobody set a number. */
  readonly usualAttempts?: number | undefined;
}

/** The numbers of the retry behaviour that AWS's SDKs take up in 2026. Milliseconds. */
const base = { transient: 50, throttling: 1000 } as const;
const longestDelay = 20_000;
const longestGrant = 5000;
const cost = { transient: 14, throttling: 5 } as const;
const fullQuota = 500;
const attemptsOf = { transient: 3, throttling: 10 } as const;

/**
 * Retries for the calls to one service in one region. All of them draw on one quota, so that a service
 * that is down is not hammered: a retry takes from it, a success gives back.
 */
export class Retries {
  readonly #options: RetryOptions;
  readonly #limiter: RateLimiter | undefined;
  #quota = fullQuota;

  constructor(options: RetryOptions) {
    this.#options = options;
    this.#limiter = options.mode === 'adaptive' ? new RateLimiter(options.clock) : undefined;
  }

  /**
   * Makes attempts until one succeeds, fails for good, or no retry is left; then the last error is thrown.
   * `diagnose` says what an error means. Waits end early, with the signal's reason, when it is aborted.
   */
  async run<T>(
    attempt: () => Promise<T>,
    diagnose: (error: unknown) => Failure,
    { signal, usualAttempts }: RunOptions = {},
  ): Promise<T> {
    let spent = 1;
    for (let made = 1; ; made += 1) {
      await this.#limiter?.acquire(signal);
      try {
        const value = await attempt();
        this.#limiter?.observe(false);
        this.#quota = Math.min(fullQuota, this.#quota + spent);
        return value;
      } catch (error) {
        const failure = diagnose(error);
        this.#limiter?.observe(failure.kind === 'throttling');
        const delay = this.#delay(failure, made, usualAttempts);
        if (delay === undefined) throw error;
        spent = this.#spend(failure.kind);
        await this.#options.clock.sleep(delay, signal);
      }
    }
  }

  /** Milliseconds until the next attempt, undefined when there is to be none. */
  #delay({ kind, retryAfterMs }: Failure, made: number, usual: number | undefined): number | undefined {
    if (kind === 'none') return undefined;
    if (made >= (this.#options.maxAttempts ?? usual ?? attemptsOf[kind])) return undefined;
    if (this.#quota < cost[kind]) return undefined;
    const backoff = Math.floor(
      this.#options.random.number() * Math.min(base[kind] * 2 ** (made - 1), longestDelay),
    );
    if (retryAfterMs === undefined) return backoff;
    return Math.max(backoff, Math.min(retryAfterMs, backoff + longestGrant));
  }

  #spend(kind: RetryKind): number {
    const spent = kind === 'none' ? 0 : cost[kind];
    this.#quota -= spent;
    return spent;
  }
}
