import stringWidth from 'string-width';

// oxlint-disable-next-line no-control-regex -- plain ASCII is what the shortcut is for
const plain = /^[\u0020-\u007e]*$/;

/** Columns that a text takes on a terminal: two for wide East Asian characters and emoji, none for what joins. */
export function textWidth(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text);
}

let graphemes: Intl.Segmenter | undefined;

/** The text within `width` columns: cut between whole characters as people see them, with an ellipsis. */
export function fit(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  if (width <= 0) return '';
  if (plain.test(text)) return `${text.slice(0, width - 1)}…`;
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += stringWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
