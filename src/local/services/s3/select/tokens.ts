import { unexpectedToken } from './refusals.ts';

export interface Token {
  readonly kind: 'word' | 'quoted' | 'text' | 'number' | 'symbol';
  readonly text: string;
}

const PATTERN =
  /\s+|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[A-Za-z_][A-Za-z0-9_]*)|"(?<quoted>(?:[^"]|"")*)"|'(?<text>(?:[^']|'')*)'|(?<symbol><>|!=|<=|>=|\|\||[-+*/%=<>(),.[\];])/y;

/** The tokens of an expression; what stands in quotes is without them. */
export function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < expression.length) {
    const groups = PATTERN.exec(expression)?.groups;
    if (groups === undefined) throw unexpectedToken();
    const { number, word, quoted, text, symbol } = groups;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (quoted !== undefined) tokens.push({ kind: 'quoted', text: quoted.replaceAll('""', '"') });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll("''", "'") });
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', text: symbol });
  }
  return tokens;
}
