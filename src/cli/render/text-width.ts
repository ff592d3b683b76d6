import { eastAsianWidth } from 'get-east-asian-width';

// string-width, the usual part for this, costs 60 ms before its first answer (it compiles the property of
// all emoji sequences). Here common text never needs more than a table; the tests compare with it.

const ascii = /^[\u0020-\u007e]*$/;

/** Characters that never join with a neighbour: Latin, Cyrillic, our own symbols, Kana, Han, Hangul syllables. */
const separate =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u2010-\u2027\u2190-\u2193\u2500-\u25f7\u2713\u2717\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;

/** Columns that a text takes on a terminal: two for wide East Asian characters and emoji, none for what joins. */
export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const piece of pieces(text)) width += pieceWidth(piece);
  return width;
}

/** The text within `width` columns: cut between whole characters as people see them, with an ellipsis. */
export function fit(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
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
  if (separate.test(text)) {
    yield* text;
    return;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

const invisible =
  /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]$/v;
const addsWidth = /^[\p{Spacing_Mark}\uff00-\uffef]$/v;
const flag = /^\p{Regional_Indicator}{2}$/v;

function pieceWidth(piece: string): number {
  if (piece.length === 1 && separate.test(piece)) return eastAsianWidth(piece.charCodeAt(0));
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
