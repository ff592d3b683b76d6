import { RECORD_CHARACTERS } from './limits.ts';
import { noJson, recordTooLong } from './file-refusals.ts';
import type { Value } from './syntax.ts';

const BLANK = /[ \t\r\n]*/y;
/** What a number, a word or what stands between a list's signs is made of. */
const SCALAR = /[^ \t\r\n,:\]}[{"]*/y;
/** Within lists and objects nothing but these has to be looked at. */
const INSIDE = /[^"[\]{}]*/y;
const QUOTED = /[^"\\]*/y;

/** Levels of what is passed over, at most. Ours: each is remembered, and there may be no end of them. */
const DEEPEST = 2 ** 20;

/** Text of JSON that is read value by value: no more of it is held than one value has, or a piece that came. */
export class JsonSource implements AsyncDisposable {
  readonly #pieces: AsyncIterator<string>;
  #text = '';
  #at = 0;

  constructor(text: AsyncIterable<string>) {
    this.#pieces = text[Symbol.asyncIterator]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pieces.return?.();
  }

  /** The next character that is no blank, which stays; empty at the end. */
  async next(): Promise<string> {
    for (;;) {
      this.#run(BLANK);
      if (this.#at < this.#text.length) return this.#text.charAt(this.#at);
      if (!(await this.#more())) return '';
    }
  }

  async take(character: string): Promise<boolean> {
    if ((await this.next()) !== character) return false;
    this.#at += 1;
    return true;
  }

  async expect(character: string): Promise<void> {
    if (!(await this.take(character))) throw noJson();
  }

  /** The value that comes next, as long as a record may be. */
  async value(): Promise<Value> {
    const text: string[] = [];
    let length = 0;
    await this.#pass((piece) => {
      length += piece.length;
      if (length > RECORD_CHARACTERS) throw recordTooLong();
      text.push(piece);
    });
    try {
      return JSON.parse(text.join(''));
    } catch {
      throw noJson();
    }
  }

  /** Passes over the value that comes next, however long it is; of what is in it the brackets alone are looked at. */
  async skip(): Promise<void> {
    let length = 0;
    await this.#pass((piece) => {
      length += piece.length;
    });
    if (length === 0) throw noJson();
  }

  async #pass(told: (piece: string) => void): Promise<void> {
    const first = await this.next();
    if (first === '') throw noJson();
    if (first === '"') await this.#string(told);
    else if (first === '[' || first === '{') await this.#nested(told);
    else await this.#through(SCALAR, told);
  }

  async #nested(told: (piece: string) => void): Promise<void> {
    const open: string[] = [];
    do {
      await this.#through(INSIDE, told);
      const sign = this.#text.charAt(this.#at);
      if (sign === '') throw noJson();
      if (sign === '"') {
        await this.#string(told);
        continue;
      }
      if (open.length > DEEPEST) throw noJson();
      if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}');
      else if (open.pop() !== sign) throw noJson();
      told(sign);
      this.#at += 1;
    } while (open.length > 0);
  }

  async #string(told: (piece: string) => void): Promise<void> {
    told('"');
    this.#at += 1;
    for (;;) {
      await this.#through(QUOTED, told);
      const sign = this.#text.charAt(this.#at);
      if (sign === '') throw noJson();
      told(sign);
      this.#at += 1;
      if (sign === '"') return;
      if (this.#at >= this.#text.length && !(await this.#more())) throw noJson();
      told(this.#text.charAt(this.#at));
      this.#at += 1;
    }
  }

  /** Tells what a pattern takes, over the ends of pieces. */
  async #through(pattern: RegExp, told: (piece: string) => void): Promise<void> {
    do {
      const from = this.#at;
      this.#run(pattern);
      if (this.#at > from) told(this.#text.slice(from, this.#at));
    } while (this.#at >= this.#text.length && (await this.#more()));
  }

  #run(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    pattern.test(this.#text);
    this.#at = pattern.lastIndex;
  }

  /** Whether another piece came, of which nothing has been read. */
  async #more(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#pieces.next();
      this.#at = 0;
      this.#text = done === true ? '' : value;
      if (done === true) return false;
      if (value !== '') return true;
    }
  }
}
