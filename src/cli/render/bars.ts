import type { View } from '../print/printer.ts';
import { printable } from './printable.ts';
import { fit, textWidth } from './text-width.ts';

export interface Bar {
  readonly label: string;
  readonly amount: number;
  /** The amount as a person reads it. */
  readonly text: string;
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** One bar a line, the longest as wide as there is room; each is true to an eighth of a character. */
export function renderBars(bars: readonly Bar[], { style, width }: View): string {
  const labels = Math.min(32, Math.max(0, ...bars.map(({ label }) => textWidth(printable(label)))));
  const texts = Math.max(0, ...bars.map(({ text }) => textWidth(text)));
  const room = Math.max(8, Math.min(width, 120) - labels - texts - 4);
  const most = Math.max(0, ...bars.map(({ amount }) => amount));
  const lines = bars.map(({ label, amount, text }) => {
    const shown = fit(printable(label), labels);
    const head = shown + ' '.repeat(labels - textWidth(shown));
    const value = ' '.repeat(texts - textWidth(text)) + text;
    return `${head}  ${value}  ${style.accent(barText(most === 0 ? 0 : (Math.max(0, amount) / most) * room))}`.trimEnd();
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** A bar of so many characters; what is not nothing is seen. */
export function barText(length: number): string {
  const parts = length > 0 ? Math.max(1, Math.round(length * 8)) : 0;
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
}
