/** A metric math expression as a tree. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] }
  | { readonly kind: 'minus' | 'not'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

export class MathError extends Error {}

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|("[^"]*"|'[^']*')|([A-Za-z_]\w*)|(==|!=|<=|>=|&&|\|\||[-+*/^<>()[\],!]))/y;

/** How tightly operators bind; all but `^` take from the left. */
const BINDING: Readonly<Record<string, number>> = {
  '||': 1,
  OR: 1,
  '&&': 2,
  AND: 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '^': 8,
};

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html */
export function parseMath(text: string): Expression {
  const tokens = tokenise(text);
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const take = (): string => {
    const token = tokens[at];
    if (token === undefined) throw new MathError('Syntax error: the expression ends too early');
    at += 1;
    return token;
  };
  const expect = (token: string): void => {
    if (take() !== token) throw new MathError(`Syntax error: ${token} is missing`);
  };

  const sequence = (end: string): Expression[] => {
    const items: Expression[] = [];
    if (peek() === end) {
      take();
      return items;
    }
    do items.push(binary(0));
    while (peek() === ',' && take() === ',');
    expect(end);
    return items;
  };

  const primary = (): Expression => {
    const token = take();
    if (token === '-') return { kind: 'minus', of: binary(7) };
    if (token === '+') return binary(7);
    if (token === '!' || token === 'NOT') return { kind: 'not', of: binary(7) };
    if (token === '(') {
      const inner = binary(0);
      expect(')');
      return inner;
    }
    if (token === '[') return { kind: 'list', items: sequence(']') };
    if (/^[\d.]/.test(token)) return { kind: 'number', value: Number(token) };
    if (/^["']/.test(token)) return { kind: 'text', value: token.slice(1, -1) };
    if (!/^[A-Za-z_]/.test(token)) throw new MathError(`Syntax error at ${token}`);
    if (peek() !== '(') return { kind: 'name', name: token };
    take();
    return { kind: 'call', name: token, parts: sequence(')') };
  };

  const binary = (least: number): Expression => {
    let left = primary();
    for (;;) {
      const operator = peek();
      const binding = operator === undefined ? undefined : BINDING[operator];
      if (operator === undefined || binding === undefined || binding < least) return left;
      take();
      left = { kind: 'binary', operator, left, right: binary(operator === '^' ? binding : binding + 1) };
    }
  };

  const whole = binary(0);
  if (peek() !== undefined) throw new MathError(`Syntax error at ${String(peek())}`);
  return whole;
}

function tokenise(text: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (found === null) throw new MathError(`Syntax error at ${text.slice(at).trim().charAt(0)}`);
    at = TOKEN.lastIndex;
    tokens.push(found[0].trim());
  }
  return tokens;
}
