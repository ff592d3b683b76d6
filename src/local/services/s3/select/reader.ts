import { noKeyword, unexpectedToken } from './refusals.ts';
import type { Token } from './tokens.ts';

/** Reads tokens one after the other. */
export class Reader {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  get following(): Token | undefined {
    return this.#tokens[this.#at + 1];
  }

  take(): Token {
    const token = this.next;
    if (token === undefined) throw unexpectedToken();
    this.#at += 1;
    return token;
  }

  /** Whether a keyword or a symbol comes next. */
  sees(text: string): boolean {
    const { next } = this;
    if (next === undefined || (next.kind !== 'word' && next.kind !== 'symbol')) return false;
    return next.text.toUpperCase() === text;
  }

  /** Takes a keyword or a symbol if it comes next. */
  skips(text: string): boolean {
    if (!this.sees(text)) return false;
    this.#at += 1;
    return true;
  }

  expect(text: string): void {
    if (!this.skips(text)) throw /^[A-Z]/.test(text) ? noKeyword() : unexpectedToken();
  }
}
