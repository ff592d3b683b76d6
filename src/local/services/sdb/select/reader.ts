import { invalidQuery } from '../errors.ts';
import type { Operand } from './syntax.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Words that are no names unless they are quoted: https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/QuotingRulesSelect.html */
const RESERVED = new Set(
  'or and not from where select like null is order by asc desc in between intersection limit every'.split(
    ' ',
  ),
);

/** Goes along the words of a query. */
export class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  get ended(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Whether the next words are these, which are then taken. */
  takes(...words: readonly string[]): boolean {
    const fit = words.every((word, index) => isWord(this.#tokens[this.#at + index], word));
    if (fit) this.#at += words.length;
    return fit;
  }

  takesSign(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#at++;
    return true;
  }

  needs(...words: readonly string[]): void {
    if (!this.takes(...words)) throw invalidQuery();
  }

  needsSign(sign: string): void {
    if (!this.takesSign(sign)) throw invalidQuery();
  }

  /** A value, which is always in quotes. */
  value(): string {
    const token = this.#next();
    if (token.kind !== 'value') throw invalidQuery();
    return token.text;
  }

  /** A name, in backticks where it needs them. */
  name(): string {
    const token = this.#next();
    if (token.kind === 'name' && token.text !== '') return token.text;
    const plain = token.kind === 'word' && !/^[0-9]/.test(token.text);
    if (!plain || RESERVED.has(token.text.toLowerCase())) throw invalidQuery();
    return token.text;
  }

  /** `itemName()` or an attribute. */
  operand(): Operand {
    if (this.takesCall('itemname')) return { kind: 'item' };
    return { kind: 'attribute', name: this.name() };
  }

  /** A function's name with nothing in its parentheses. */
  takesCall(name: string): boolean {
    const [word, open, close] = this.#tokens.slice(this.#at, this.#at + 3);
    if (!isWord(word, name) || open?.text !== '(' || close?.text !== ')') return false;
    this.#at += 3;
    return true;
  }

  sign(): string {
    const token = this.#next();
    if (token.kind !== 'sign') throw invalidQuery();
    return token.text;
  }

  number(): number {
    const token = this.#next();
    if (token.kind !== 'word' || !/^[0-9]{1,9}$/.test(token.text)) throw invalidQuery();
    return Number(token.text);
  }

  #next(): Token {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw invalidQuery();
    return token;
  }
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toLowerCase() === word;
}
