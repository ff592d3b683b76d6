import { unexpectedToken, wrongCharacter, wrongLiteral } from './refusals.ts';
import { Timestamp } from './timestamp.ts';

export interface Token {
  readonly kind: 'word' | 'quoted' | 'text' | 'number' | 'time' | 'symbol';
  readonly text: string;
}

const PATTERN =
  /\s+|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[A-Za-z_][A-Za-z0-9_]*)|"(?<quoted>(?:[^"]|"")*)"|'(?<text>(?:[^']|'')*)'|`(?<ion>[^`]*)`|(?<symbol><>|!=|<=|>=|\|\||[-+*/%=<>(),.[\];])/y;

/** The tokens of an expression; what stands in quotes is without them. */
export function tokensOf(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < expression.length) {
    const at = PATTERN.lastIndex;
    const groups = PATTERN.exec(expression)?.groups;
    if (groups === undefined)
      throw /["'`]/.test(expression.charAt(at)) ? unexpectedToken() : wrongCharacter();
    const { number, word, quoted, text, ion, symbol } = groups;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (quoted !== undefined) tokens.push({ kind: 'quoted', text: quoted.replaceAll('""', '"') });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll("''", "'") });
    else if (ion !== undefined) tokens.push({ kind: 'time', text: timeText(ion) });
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', text: symbol });
  }
  return tokens;
}

/** What stands between backticks is a literal of Ion, of which times alone are documented. */
function timeText(ion: string): string {
  if (Timestamp.parse(ion.trim()) === undefined) throw wrongLiteral();
  return ion.trim();
}
