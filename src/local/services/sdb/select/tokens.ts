import { invalidQuery } from '../errors.ts';

export type Token =
  /** Letters as they were written: a keyword, or an attribute's or domain's name. */
  | { readonly kind: 'word'; readonly text: string }
  /** In backticks: always a name. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

const SPACE = /\s+/y;
const WORD = /[A-Za-z_$][A-Za-z0-9_$]*|[0-9]+/y;
const SIGN = /!=|<=|>=|[=<>(),*]/y;
/** Quoted with one of three signs, which is written twice within. */
const QUOTED = /'((?:[^']|'')*)'|"((?:[^"]|"")*)"|`((?:[^`]|``)*)`/y;

/** Cuts a query into its words. https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/QuotingRulesSelect.html */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return undefined;
    at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    if (take(SPACE) !== undefined) continue;
    const token = tokenOf(take(WORD), take);
    tokens.push(token);
  }
  return tokens;
}

function tokenOf(
  word: RegExpExecArray | undefined,
  take: (pattern: RegExp) => RegExpExecArray | undefined,
): Token {
  if (word !== undefined) return { kind: 'word', text: word[0] };
  const sign = take(SIGN);
  if (sign !== undefined) return { kind: 'sign', text: sign[0] };
  const quoted = take(QUOTED);
  if (quoted === undefined) throw invalidQuery();
  const [, single, double, back] = quoted;
  if (back !== undefined) return { kind: 'name', text: back.replaceAll('``', '`') };
  return { kind: 'value', text: single?.replaceAll("''", "'") ?? double?.replaceAll('""', '"') ?? '' };
}
