/** What may take too long. */
export interface Sweepable {
  /** The sweep at which it has taken too long; infinite while nobody waits. */
  overAt: number;
  /** Told once that it has. */
  over(): void;
}

/**
 * Ends what takes too long, by one timer for everything: to set a deadline is to write down a number, where a timer
 * of its own for each wait costs more than to read a request.
 */
export class Sweeper {
  readonly #intervalMs: number;
  readonly #watched = new Set<Sweepable>();
  #sweeps = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param shortestMs The shortest wait that is asked for: it is kept to within a quarter. */
  constructor(shortestMs: number) {
    this.#intervalMs = Math.min(1000, Math.max(5, shortestMs / 4));
  }

  /** The sweep that comes no sooner than in so many milliseconds. */
  after(ms: number): number {
    return this.#sweeps + Math.ceil(ms / this.#intervalMs) + 1;
  }

  add(watched: Sweepable): void {
    this.#watched.add(watched);
    // Nobody's process goes on for the sake of a sweep.
    this.#timer ??= setInterval(() => this.#sweep(), this.#intervalMs).unref();
  }

  delete(watched: Sweepable): void {
    this.#watched.delete(watched);
    if (this.#watched.size > 0 || this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #sweep(): void {
    this.#sweeps += 1;
    for (const watched of this.#watched) {
      if (watched.overAt > this.#sweeps) continue;
      watched.overAt = Number.POSITIVE_INFINITY;
      watched.over();
    }
  }
}
