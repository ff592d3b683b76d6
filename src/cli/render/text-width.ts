import { eastAsianWidth } from 'get-east-asian-width';

// string-width, the usual part for this, costs 60 ms before its first answer (it compiles the property of
// all emoji sequences). Here common text never needs more than a table; the tests compare with it.

/**
 * Ranges of characters that never join with a neighbour: Latin, Cyrillic, our own symbols, Kana, Han, Hangul
 * syllables, full-width forms. Compared by hand: the engine compiles a regular expression of these at the
 * tenth use, which costs more than all tables that most commands print.
 */
const separate: readonly (readonly [from: number, to: number])[] = [
  [0x00a1, 0x00ac],
  [0x00ae, 0x02ff],
  [0x0400, 0x0482],
  [0x2010, 0x2027],
  [0x2190, 0x2193],
  [0x2500, 0x25f7],
  [0x2713, 0x2713],
  [0x2717, 0x2717],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xff60],
];

function isSeparate(code: number): boolean {
  if (code < 0x7f) return code >= 0x20;
  return separate.some(([from, to]) => code >= from && code <= to);
}

/** Columns that a text takes on a terminal: two for wide East Asian characters and emoji, none for what joins. */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isSeparate(code)) return widthOfPieces(text);
    width += code < 0x7f ? 1 : eastAsianWidth(code);
  }
  return width;
}

function widthOfPieces(text: string): number {
  let width = 0;
  for (const piece of pieces(text)) width += pieceWidth(piece);
  return width;
}

/** The text within `width` columns: cut between whole characters as people see them, with an ellipsis. */
export function fit(text: string, width: number): string {
  // No character is wider than two columns.
  if (text.length * 2 <= width || textWidth(text) <= width) return text;
  if (width <= 0) return '';
  let kept = '';
  let used = 0;
  for (const piece of pieces(text)) {
    used += pieceWidth(piece);
    if (used > width - 1) break;
    kept += piece;
  }
  return `${kept}…`;
}

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a person counts them. */
function* pieces(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

const invisible =
  /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]$/v;
const addsWidth = /^[\p{Spacing_Mark}\uff00-\uffef]$/v;
const flag = /^\p{Regional_Indicator}{2}$/v;

function pieceWidth(piece: string): number {
  const code = piece.charCodeAt(0);
  if (piece.length === 1 && isSeparate(code)) return eastAsianWidth(code);
  if (isEmoji(piece)) return 2;
  let width = 0;
  let base = false;
  for (const character of piece) {
    if (base ? addsWidth.test(character) : !invisible.test(character)) {
      width += eastAsianWidth(character.codePointAt(0) ?? 0);
      base = true;
    }
  }
  return width;
}

function isEmoji(piece: string): boolean {
  if (/^\p{Emoji_Presentation}/v.test(piece) && !/^\p{Regional_Indicator}/v.test(piece)) return true;
  if (flag.test(piece) || /^[\d#*]\ufe0f?\u20e3$/v.test(piece)) return true;
  const joined = /\u200d/v.test(piece) && (piece.match(/\p{Extended_Pictographic}/gv)?.length ?? 0) > 1;
  return joined || (/^\p{Emoji}\ufe0f/v.test(piece) && !/^[\d#*]/v.test(piece));
}
