import { AwsError } from '../../../error.ts';

export type Node =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'regex'; readonly regex: RegExp }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Node[] }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly of: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node };

export const malformed = (message: string): AwsError => new AwsError('MalformedQueryException', 400, message);

const TOKEN =
  /\s*(?:(\/(?:[^/\\\n]|\\.)+\/)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|`([^`]+)`|(\d+(?:ms|[smhdw])\b)|(\d+\.?\d*(?:[eE][+-]?\d+)?)|([@\p{L}_][\p{L}\p{N}_@.]*)|(=~|!=|<=|>=|[-+*/%^=<>()[\],]))/uy;

interface Token {
  readonly kind: 'regex' | 'text' | 'field' | 'span' | 'number' | 'word' | 'sign';
  readonly text: string;
}

const KINDS = ['regex', 'text', 'field', 'span', 'number', 'word', 'sign'] as const;
const BINDING: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  '=': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '=~': 4,
  like: 4,
  'not like': 4,
  in: 4,
  'not in': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
  '^': 8,
};

/** Reads the expressions of one command of a query. */
export class ExpressionReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokenise(text);
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Whether a text or a regular expression is next. */
  get isText(): boolean {
    const kind = this.#tokens[this.#at]?.kind;
    return kind === 'text' || kind === 'regex';
  }

  /** Takes a word or sign if it is what comes. */
  take(text: string): boolean {
    const token = this.#tokens[this.#at];
    const here = token?.kind === 'word' || token?.kind === 'sign' ? token.text.toLowerCase() : undefined;
    if (here !== text) return false;
    this.#at += 1;
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) throw malformed(`Expected '${text}' ${this.#where()}`);
  }

  /** The name of a field. */
  name(): string {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word' && token?.kind !== 'field')
      throw malformed(`Expected a field ${this.#where()}`);
    this.#at += 1;
    return token.text;
  }

  text(): string {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'text') throw malformed(`Expected a text ${this.#where()}`);
    this.#at += 1;
    return token.text;
  }

  regex(): RegExp | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'regex') return undefined;
    this.#at += 1;
    return compile(token.text);
  }

  expression(least = 0): Node {
    let left = this.#primary();
    for (;;) {
      const operator = this.#operator(least);
      if (operator === undefined) return left;
      const right = this.expression((BINDING[operator] ?? 0) + 1);
      left = { kind: 'binary', operator, left, right };
    }
  }

  #operator(least: number): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word' && token?.kind !== 'sign') return undefined;
    let operator = token.text.toLowerCase();
    let taken = 1;
    if (operator === 'not') {
      operator = `not ${this.#tokens[this.#at + 1]?.text.toLowerCase() ?? ''}`;
      taken = 2;
    }
    const binding = BINDING[operator];
    if (binding === undefined || binding < least) return undefined;
    this.#at += taken;
    return operator;
  }

  #primary(): Node {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw malformed('The query ends too early');
    this.#at += 1;
    const { kind, text } = token;
    if (kind === 'regex') return { kind, regex: compile(text) };
    if (kind === 'text' || kind === 'span') return { kind: 'value', value: text };
    if (kind === 'number') return { kind: 'value', value: Number(text) };
    if (kind === 'field') return { kind, name: text };
    if (kind === 'sign') return this.#signed(text);
    const lower = text.toLowerCase();
    if (lower === 'not') return { kind: 'unary', operator: 'not', of: this.expression(3) };
    if (lower === 'true' || lower === 'false') return { kind: 'value', value: lower === 'true' };
    if (!this.take('(')) return { kind: 'field', name: text };
    const parts: Node[] = [];
    // `count(*)` counts what is there.
    if (this.take('*') || this.take(')')) {
      if (this.#tokens[this.#at - 1]?.text === '*') this.expect(')');
      return { kind: 'call', name: lower, parts };
    }
    do parts.push(this.expression());
    while (this.take(','));
    this.expect(')');
    return { kind: 'call', name: lower, parts };
  }

  #signed(sign: string): Node {
    if (sign === '-') return { kind: 'unary', operator: '-', of: this.expression(7) };
    if (sign === '(') {
      const inner = this.expression();
      this.expect(')');
      return inner;
    }
    if (sign !== '[') throw malformed(`Unexpected '${sign}'`);
    const items: Node[] = [];
    do items.push(this.expression());
    while (this.take(','));
    this.expect(']');
    return { kind: 'list', items };
  }

  #where(): string {
    const token = this.#tokens[this.#at];
    return token === undefined ? 'at the end of a command' : `before '${token.text}'`;
  }
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null) throw malformed(`Unexpected '${text.slice(at).trim().charAt(0)}'`);
    at = TOKEN.lastIndex;
    const index = found.slice(1).findIndex((part) => part !== undefined);
    const kind = KINDS[index] ?? 'sign';
    const raw = found[index + 1] ?? '';
    tokens.push({ kind, text: kind === 'text' ? raw.slice(1, -1).replaceAll(/\\(["'\\])/g, '$1') : raw });
  }
  return tokens;
}

function compile(text: string): RegExp {
  const inline = text.startsWith('/(?i)');
  try {
    return new RegExp(text.slice(1, -1).replace(/^\(\?i\)/, ''), inline ? 'i' : '');
  } catch {
    throw malformed(`Invalid regular expression ${text}`);
  }
}
