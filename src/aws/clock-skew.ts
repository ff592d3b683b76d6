import type { Clock } from '../clock.ts';

/** A difference to AWS's clock that is taken for skew rather than for a slow answer: as in AWS's SDK, four minutes. */
const noticeable = 240_000;

/**
 * How far the clock here is from AWS's. Signatures are good for 15 minutes around AWS's time, so a
 * machine with a wrong clock is refused; the Date of the refusal tells the right one.
 */
export class ClockSkew {
  readonly #clock: Clock;
  #offset = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The time to sign with, in epoch milliseconds. */
  now(): number {
    return this.#clock.now() + this.#offset;
  }

  /**
   * Takes the time over from the Date header of an answer to what was signed at `signedAt`; true when that was far from
   * it. Of many calls that were under way at once the first corrects the clock, and all are worth another attempt.
   */
  correct(date: string | undefined, signedAt: number): boolean {
    const theirs = date === undefined ? Number.NaN : Date.parse(date);
    if (Number.isNaN(theirs) || Math.abs(theirs - signedAt) < noticeable) return false;
    if (Math.abs(theirs - this.now()) >= noticeable) this.#offset = theirs - this.#clock.now();
    return true;
  }
}
