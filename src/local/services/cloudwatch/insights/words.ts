import { MathError } from '../math/syntax.ts';

/** The words of a query, taken one after the other. Keywords are known in any case. */
export interface Words {
  /** Takes the next word when it is this one. */
  takes(keyword: string): boolean;
  expect(keyword: string): void;
  /** The next word as it is written. */
  word(): string;
  /** A name: bare, or in double quotes when there is anything but letters, digits and `_` in it. */
  name(): string;
  /** A text in single quotes. */
  text(): string;
  number(): number;
  end(): void;
}

const WORD = /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|!=|[(),=]|[^\s(),=!"']+)/y;

export function readWords(text: string): Words {
  const words = split(text);
  let at = 0;
  const isNext = (keyword: string): boolean => words[at]?.toUpperCase() === keyword;
  const word = (): string => {
    const next = words[at];
    if (next === undefined) throw new MathError('Syntax error: the query ends too early');
    at += 1;
    return next;
  };
  const failed = (found: string): MathError => new MathError(`Syntax error at ${found}`);
  return {
    takes(keyword) {
      const taken = isNext(keyword);
      if (taken) at += 1;
      return taken;
    },
    expect(keyword) {
      if (!isNext(keyword)) throw failed(words[at] ?? 'the end');
      at += 1;
    },
    word,
    name() {
      const next = word();
      if (next.startsWith('"')) return unquoted(next);
      if (!/^[\w.]+$/.test(next)) throw failed(next);
      return next;
    },
    text() {
      const next = word();
      if (!next.startsWith("'")) throw failed(next);
      return unquoted(next);
    },
    number() {
      const next = word();
      if (!/^[1-9]\d*$/.test(next)) throw failed(next);
      return Number(next);
    },
    end() {
      if (at < words.length) throw failed(String(words[at]));
    },
  };
}

function split(text: string): string[] {
  const words: string[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    WORD.lastIndex = at;
    const found = WORD.exec(text)?.[1];
    if (found === undefined) throw new MathError(`Syntax error at ${text.slice(at).trim().charAt(0)}`);
    at = WORD.lastIndex;
    words.push(found);
  }
  return words;
}

const unquoted = (word: string): string => word.slice(1, -1).replaceAll(/\\(.)/gs, '$1');
