import type { Random } from '../../clock.ts';

/** What a guess comes to. */
export type Verdict =
  | { readonly kind: 'low' | 'high' | 'unreadable' }
  | { readonly kind: 'exit' }
  | { readonly kind: 'right'; readonly guesses: number; readonly seconds: number };

const most = 100;

/** The guessing game of the course: a number from 1 to 100, counted and timed. 0 ends it. */
export class HighLow {
  readonly #number: number;
  readonly #begun: number;
  #guesses = 0;

  constructor(random: Random, now: number) {
    this.#number = 1 + Math.floor(random.number() * most);
    this.#begun = now;
  }

  /** Judges a line of text. What is no number from 0 to 100 does not count as a guess. */
  guess(line: string, now: number): Verdict {
    const text = line.trim();
    const guess = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (!(guess <= most)) return { kind: 'unreadable' };
    if (guess === 0) return { kind: 'exit' };
    this.#guesses += 1;
    if (guess < this.#number) return { kind: 'low' };
    if (guess > this.#number) return { kind: 'high' };
    return { kind: 'right', guesses: this.#guesses, seconds: Math.floor((now - this.#begun) / 1000) };
  }
}
