import type { Clock } from '../../clock.ts';

/** Timers of the machine hold at most 31 bits of milliseconds. */
const longest = 2 ** 31 - 1;
/** After a failure: a full disk is full a millisecond later too. */
const firstPause = 1000;
const longestPause = 60_000;

export interface WakeUpParts {
  readonly wall: Clock;
  /** Virtual now, and virtual milliseconds for each real one (0 when the clock stands). */
  readonly now: () => number;
  readonly rate: () => number;
  /** When there is something to do next, virtual time; `Infinity` when there is not. */
  readonly next: () => number;
  /** Does what is due. */
  readonly act: () => Promise<void>;
  /** Told why what is due could not be done; it is tried again after a while, which grows. */
  readonly onFailure: (error: unknown) => void;
}

/** One real timer for the next thing that the virtual clock has in store. */
export class WakeUp {
  readonly #parts: WakeUpParts;
  #at = Infinity;
  #alarm: AbortController | undefined;
  #stopped = false;
  /** How long to wait at least, in real milliseconds, since `act` failed. */
  #pause = 0;

  constructor(parts: WakeUpParts) {
    this.#parts = parts;
  }

  /** Sets the alarm anew when the next thing to do has changed. */
  arm(): void {
    if (this.#parts.next() !== this.#at) this.rearm();
  }

  /** Sets the alarm anew in any case: the clock was moved, or goes at another speed. */
  rearm(): void {
    if (this.#stopped) return;
    const { next, now, rate } = this.#parts;
    const at = next();
    const speed = rate();
    this.#alarm?.abort();
    this.#alarm = undefined;
    this.#at = at;
    if (at === Infinity || speed === 0) return;
    this.#ring(Math.max(Math.ceil((at - now()) / speed), this.#pause));
  }

  stop(): void {
    this.#stopped = true;
    this.#alarm?.abort();
  }

  #ring(delay: number): void {
    const alarm = new AbortController();
    this.#alarm = alarm;
    this.#parts.wall.sleep(Math.min(Math.max(delay, 0), longest), alarm.signal).then(
      () => this.#wake(alarm),
      () => undefined,
    );
  }

  async #wake(alarm: AbortController): Promise<void> {
    if (this.#stopped || this.#alarm !== alarm) return;
    this.#alarm = undefined;
    this.#at = Infinity;
    try {
      await this.#parts.act();
      this.#pause = 0;
    } catch (error) {
      this.#pause = Math.min(Math.max(this.#pause * 2, firstPause), longestPause);
      this.#parts.onFailure(error);
    }
    this.arm();
  }
}
