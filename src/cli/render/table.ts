import type { Style } from './style.ts';
import { printable } from './printable.ts';
import { fit, textWidth } from './text-width.ts';

/** One column of a table. */
export interface Column<Row> {
  readonly title: string;
  /** Plain text of a row's cell; empty when there is nothing to say. Line breaks become spaces. */
  text(row: Row): string;
  /** Colours the cell, after it was cut to its width. */
  paint?(row: Row, style: Style): (text: string) => string;
  /** Numbers stand right. */
  readonly align?: 'left' | 'right';
  /** Characters below which it is never cut; 8 unless it is narrower. Identifiers name their whole width. */
  readonly least?: number;
}

export interface TableOptions {
  readonly style: Style;
  /** Characters of a line; Infinity cuts nothing. */
  readonly width: number;
}

const gap = 2;

/**
 * Rows under their titles, each line at most `width` characters: the widest columns give way first, and
 * what is cut ends with an ellipsis. Where that is not enough, the last columns of two or more are left out, and a
 * line below says which: lines that a terminal breaks are no table. A column in which no row has anything is left out.
 */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { style, width }: TableOptions,
): string {
  const cells = columns.map((column) => rows.map((row) => printable(column.text(row))));
  const filled = columns.flatMap((column, index) => {
    const texts = cells[index] ?? [];
    return texts.some((text) => text !== '') ? [{ column, texts }] : [];
  });
  const natural = filled.map(({ column, texts }) =>
    texts.reduce((widest, text) => Math.max(widest, textWidth(text)), textWidth(column.title)),
  );
  const least = filled.map(({ column }, index) =>
    Math.min(natural[index] ?? 0, Math.max(column.least ?? 8, textWidth(column.title))),
  );
  const shown = filled.slice(0, fitting(least, width));
  const left = filled.slice(shown.length).map(({ column }) => column.title);
  const widths = shrink(natural.slice(0, shown.length), least, width - gap * (shown.length - 1));

  const line = (
    cell: (entry: (typeof shown)[number]) => { text: string; paint: (text: string) => string },
  ): string => {
    const parts = shown.map((entry, index) => {
      const { text, paint } = cell(entry);
      const room = widths[index] ?? 0;
      const fitted = fit(text, room);
      const last = index === shown.length - 1;
      if (last && entry.column.align !== 'right') return paint(fitted);
      const space = ' '.repeat(Math.max(0, room - textWidth(fitted)));
      return entry.column.align === 'right' ? space + paint(fitted) : paint(fitted) + space;
    });
    return parts.join(' '.repeat(gap)).trimEnd();
  };

  const plain = (text: string): string => text;
  const lines = rows.map((row, index) =>
    line(({ column, texts }) => ({ text: texts[index] ?? '', paint: column.paint?.(row, style) ?? plain })),
  );
  if (left.length > 0) lines.push(style.dim(fit(`Left out for want of room: ${left.join(', ')}`, width)));
  return `${[line(({ column }) => ({ text: column.title, paint: style.heading })), ...lines].join('\n')}\n`;
}

/** How many of the columns stand side by side at their least; two at least, as one tells nothing. */
function fitting(least: readonly number[], width: number): number {
  let used = -gap;
  const beyond = least.findIndex((column) => (used += gap + column) > width);
  return beyond === -1 ? least.length : Math.max(2, beyond);
}

/** Takes from the widest column, one character at a time, until the sum fits or every column is at its least. */
function shrink(natural: readonly number[], least: readonly number[], available: number): readonly number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    let widest = -1;
    for (const [index, width] of widths.entries()) {
      if (width > (least[index] ?? 0) && width > (widths[widest] ?? 0)) widest = index;
    }
    if (widest === -1) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}
