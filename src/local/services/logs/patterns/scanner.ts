import { invalidParameter } from '../errors.ts';
import type { Operand } from './value-test.ts';
import { badCharacters } from './value-test.ts';

/** Reads a pattern from left to right. */
export class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    this.space();
    return this.#at >= this.#text.length;
  }

  space(): void {
    while (/\s/.test(this.#text.charAt(this.#at))) this.#at += 1;
  }

  /** Takes what a sticky expression finds here, after blanks. */
  take(expression: RegExp): string | undefined {
    this.space();
    const sticky = new RegExp(expression.source, `${expression.flags.replace('y', '')}y`);
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  /** Takes it, or refuses the pattern. */
  expect(expression: RegExp): string {
    const found = this.take(expression);
    if (found === undefined) throw this.unexpected();
    return found;
  }

  /** A quoted text, a `%regular expression%`, or a word of the characters given. */
  operand(word: RegExp): Operand {
    const quoted = this.take(/"(?:[^"\\]|\\.)*"/);
    if (quoted !== undefined) return { kind: 'quoted', text: quoted.slice(1, -1).replaceAll(/\\(.)/g, '$1') };
    const regex = this.take(/%(?:[^%\\]|\\.)*%/);
    if (regex !== undefined) return { kind: 'regex', text: regex.slice(1, -1) };
    return { kind: 'word', text: this.expect(word) };
  }

  unexpected(): Error {
    this.space();
    const rest = this.#text.slice(this.#at);
    const wrong = /^[^\w\s]+/.exec(rest)?.[0];
    return wrong === undefined ? invalidParameter('Invalid filter pattern') : badCharacters(wrong);
  }
}
