import { Malformed } from '../error.ts';
import { unescapeXml } from './escape.ts';

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const BANG = 33;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;

/** Deeper than any of AWS's documents; what goes deeper is there to exhaust us. */
const DEEPEST = 100;

/** An element as most are written: `<name>`, and `</name>`. */
export interface PlainElement {
  readonly name: string;
  readonly open: string;
  readonly close: string;
}

export function plainElement(name: string): PlainElement {
  return { name, open: `<${name}>`, close: `</${name}>` };
}

/**
 * Walks an XML document element by element, without building a tree of it. The caller knows what it expects:
 *
 *     while ((name = cursor.child()) !== undefined) name === 'Code' ? code = cursor.value() : cursor.skip();
 *
 * Prefixes of names are dropped, as AWS's own parsers do. Comments and instructions are passed over;
 * a document type is refused, and with it every entity. All faults are `Malformed`.
 */
export class XmlCursor {
  readonly #text: string;
  #at = 0;
  /** The raw names of the open elements. */
  readonly #open: string[] = [];
  /** The element just opened was `<closed/>`. */
  #empty = false;
  #attributesFrom = 0;
  #attributesTo = 0;

  /** Asked once: few documents have any. */
  readonly #hasReferences: boolean;

  constructor(text: string) {
    this.#text = text;
    this.#hasReferences = text.includes('&');
  }

  /** Opens the next child of the open element and gives its name; undefined once the open element has ended. */
  child(): string | undefined {
    if (!this.#empty) this.#refuseText();
    return this.#next();
  }

  /**
   * Opens the next child if it is `element`, written without prefix or attributes; else only passes over space, and
   * `child` tells what there is. Documents repeat themselves, and a guess costs a fraction of asking.
   */
  opens({ name, open }: PlainElement): boolean {
    if (!this.#begins(open)) return false;
    this.#at += open.length;
    this.#attributesFrom = this.#at;
    this.#attributesTo = this.#at;
    if (this.#open.push(name) > DEEPEST) throw new Malformed('too deep');
    return true;
  }

  /** The text of the next child if that is `element` with nothing but text in it; else undefined, as with `opens`. */
  textOf({ open, close }: PlainElement): string | undefined {
    if (!this.#begins(open)) return undefined;
    const text = this.#text;
    const from = this.#at + open.length;
    const to = text.indexOf('<', from);
    const end = to + close.length;
    // Cutting out and comparing is twice as fast as `startsWith`.
    if (to < 0 || text.slice(to, end) !== close) return undefined;
    this.#at = end;
    return this.#resolved(from, to);
  }

  #begins(open: string): boolean {
    if (this.#empty) return false;
    const text = this.#text;
    let at = this.#at;
    while (isSpace(text.charCodeAt(at))) at++;
    this.#at = at;
    return text.slice(at, at + open.length) === open;
  }

  /** A piece of text with its references resolved. */
  #resolved(from: number, to: number): string {
    const piece = this.#text.slice(from, to);
    if (!this.#hasReferences) return piece;
    const value = unescapeXml(piece);
    if (value === undefined) throw this.#fault();
    return value;
  }

  /** Text beside elements is no part of any of AWS's documents. */
  #refuseText(): void {
    for (let at = this.#at; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === LESS) return;
      if (!isSpace(code)) throw this.#fault();
    }
  }

  #next(): string | undefined {
    if (this.#empty) {
      this.#empty = false;
      this.#open.pop();
      return undefined;
    }
    const text = this.#text;
    for (;;) {
      const tag = text.indexOf('<', this.#at);
      if (tag < 0) throw this.#fault();
      const first = text.charCodeAt(tag + 1);
      if (first === SLASH) {
        this.#close(tag);
        return undefined;
      }
      if (first !== BANG && first !== QUESTION) return this.#start(tag);
      this.#pass(tag, first);
    }
  }

  /** Opens the root and gives its name. */
  root(): string {
    const text = this.#text;
    if (text.charCodeAt(0) === 0xfe_ff) this.#at = 1;
    const tag = text.indexOf('<', this.#at);
    if (tag < 0 || text.slice(this.#at, tag).trim() !== '') throw this.#fault();
    const name = this.#next();
    if (name === undefined) throw this.#fault();
    return name;
  }

  /** The text of the open element, which it closes. An element that holds others is not text. */
  value(): string {
    if (this.#empty) {
      this.#empty = false;
      this.#open.pop();
      return '';
    }
    const text = this.#text;
    let before = '';
    for (;;) {
      const tag = text.indexOf('<', this.#at);
      if (tag < 0) throw this.#fault();
      const piece = this.#resolved(this.#at, tag);
      const first = text.charCodeAt(tag + 1);
      if (first === SLASH) {
        this.#close(tag);
        return before + piece;
      }
      before += piece;
      if (first === BANG && text.startsWith('<![CDATA[', tag)) before += this.#characterData(tag);
      else if (first === BANG || first === QUESTION) this.#pass(tag, first);
      else throw this.#fault();
    }
  }

  /** Whether the first thing in the open element, space apart, is another element. */
  holdsElements(): boolean {
    const next = this.#text.indexOf('<', this.#at);
    const first = this.#text.charCodeAt(next + 1);
    return !this.#empty && first !== SLASH && first !== BANG;
  }

  /** The text of the open element, or undefined when it holds elements; leaves it either way. */
  textOrSkip(): string | undefined {
    if (!this.holdsElements()) return this.value();
    this.skip();
    return undefined;
  }

  /** Leaves the open element with all that is in it. */
  skip(): void {
    const depth = this.#open.length - 1;
    while (this.#open.length > depth) this.#next();
  }

  /** An attribute of the element just opened, by its name without a prefix. */
  attribute(name: string): string | undefined {
    const region = this.#text.slice(this.#attributesFrom, this.#attributesTo);
    for (const match of region.matchAll(ATTRIBUTE)) {
      const full = match[1] ?? '';
      if (full.slice(full.indexOf(':') + 1) !== name || full.startsWith('xmlns')) continue;
      const value = unescapeXml(match[2] ?? match[3] ?? '');
      if (value === undefined) throw this.#fault();
      return value;
    }
    return undefined;
  }

  /** Makes sure that nothing but space and comments follows the root. */
  end(): void {
    const text = this.#text;
    for (;;) {
      const tag = text.indexOf('<', this.#at);
      if (text.slice(this.#at, tag < 0 ? undefined : tag).trim() !== '') throw this.#fault();
      if (tag < 0) return;
      const first = text.charCodeAt(tag + 1);
      if (first !== BANG && first !== QUESTION) throw this.#fault();
      this.#pass(tag, first);
    }
  }

  #start(tag: number): string {
    const text = this.#text;
    let at = tag + 1;
    let colon = -1;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === GREATER || code === SLASH || isSpace(code)) break;
      if (code === 58) colon = at;
      // Also NaN, beyond the end.
      else if (!(code > SPACE) || code === LESS || code === 34 || code === 39 || code === 61)
        throw this.#fault();
    }
    if (at === tag + 1) throw this.#fault();
    if (this.#open.push(text.slice(tag + 1, at)) > DEEPEST) throw new Malformed('too deep');
    const name = text.slice(colon < 0 ? tag + 1 : colon + 1, at);
    this.#attributesFrom = at;
    if (text.charCodeAt(at) !== GREATER) at = this.#attributesEnd(at);
    this.#attributesTo = at;
    this.#empty = text.charCodeAt(at - 1) === SLASH;
    this.#at = at + 1;
    return name;
  }

  /** The place of the `>` that ends a start tag, quotes respected. */
  #attributesEnd(from: number): number {
    ATTRIBUTES_END.lastIndex = from;
    const match = ATTRIBUTES_END.exec(this.#text);
    if (match === null) throw this.#fault();
    return ATTRIBUTES_END.lastIndex - 1;
  }

  #close(tag: number): void {
    const text = this.#text;
    const name = this.#open.pop();
    if (name === undefined) throw this.#fault();
    let at = tag + 2 + name.length;
    if (text.slice(tag + 2, at) !== name) throw this.#fault();
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== GREATER) throw this.#fault();
    this.#at = at + 1;
  }

  #characterData(tag: number): string {
    const end = this.#text.indexOf(']]>', tag);
    if (end < 0) throw this.#fault();
    this.#at = end + 3;
    return this.#text.slice(tag + 9, end);
  }

  #pass(tag: number, first: number): void {
    const text = this.#text;
    if (first === BANG && text.startsWith('<![CDATA[', tag)) {
      this.#characterData(tag);
      return;
    }
    const closing = first === QUESTION ? '?>' : '-->';
    if (first === BANG && !text.startsWith('<!--', tag)) throw this.#fault();
    const end = text.indexOf(closing, tag + 2);
    if (end < 0) throw this.#fault();
    this.#at = end + closing.length;
  }

  #fault(): Malformed {
    return new Malformed(`not well-formed near character ${this.#at}`);
  }
}

function isSpace(code: number): boolean {
  return code <= SPACE && (code === SPACE || code === NEWLINE || code === TAB || code === RETURN);
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ATTRIBUTES_END = /(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/y;
