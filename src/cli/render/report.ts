import { groupedAttention, manyOf } from '../../operations/report/grouped-attention.ts';
import { headline } from '../../operations/report/headline.ts';
import type { AttentionItem } from '../../operations/report/attention-item.ts';
import type { Report } from '../../operations/report/report.ts';
import { valueOf } from '../../operations/report/section.ts';
import { tilesOf } from '../../operations/report/tiles.ts';
import type { Tile } from '../../operations/report/tiles.ts';
import type { View } from '../print/printer.ts';
import { count } from './count.ts';
import { printable } from './printable.ts';
import { renderSparkline } from './sparkline.ts';
import { fit, textWidth } from './text-width.ts';

/** Matters in the summary. */
const matters = 15;

/** The report in a screenful: its sentences, its figures, what needs attention. */
export function renderReport(report: Report, view: View): string {
  const { style } = view;
  const [first = '', ...sentences] = headline(report);
  const span = `${report.from.slice(0, 16).replace('T', ' ')} to ${report.to.slice(0, 16).replace('T', ' ')} UTC`;
  return [
    `${style.heading(printable(report.title))}  ${style.dim(span)}`,
    '',
    `${style.bold(first)} ${sentences.join(' ')}`,
    '',
    ...figures(report, view),
    ...attention(report, view),
    '',
  ].join('\n');
}

function figures(report: Report, { style }: View): readonly string[] {
  const tiles = tilesOf(report);
  const widest = Math.max(...tiles.map(({ title }) => textWidth(title)));
  const whole = ({ figure, unit = '' }: Tile): string => `${figure} ${unit}`.trimEnd();
  const longest = Math.max(...tiles.map((tile) => textWidth(whole(tile))));
  const lines = tiles.map((tile) => {
    const { title, below, tone } = tile;
    const paint = tone === 'bad' ? style.bad : tone === 'warn' ? style.warning : style.bold;
    return `  ${title.padEnd(widest)}  ${paint(whole(tile).padStart(longest))}  ${style.dim(below)}`;
  });
  const curves = valueOf(report.curves);
  if (curves === undefined || curves.cpu.every((value) => value === null)) return lines;
  const curve = renderSparkline(
    curves.cpu.map((value) => value ?? undefined),
    40,
  );
  return [...lines, `  ${'CPU of all'.padEnd(widest)}  ${style.accent(curve)}`];
}

const marks = { critical: '✗', warning: '!', notice: '·' } as const;

function attention({ attention }: Report, { style, width }: View): readonly string[] {
  if (attention.length === 0) return [];
  const groups = groupedAttention(attention);
  const line = (group: readonly AttentionItem[]): string => {
    const [first] = group;
    if (first === undefined) return '';
    const { severity, name, subject, message, region } = first;
    const paint = severity === 'critical' ? style.bad : severity === 'warning' ? style.warning : style.dim;
    const who =
      manyOf(group) ??
      (name === undefined ? printable(subject) : `${printable(name)} (${printable(subject)})`);
    const words = `${who}: ${printable(message)}${group.length > 1 || region === '' ? '' : `, ${region}`}`;
    return `  ${paint(marks[severity])} ${fit(words, Math.max(40, width - 4))}`;
  };
  const more = groups.length - matters;
  return [
    '',
    style.bold('Needs attention'),
    ...groups.slice(0, matters).map(line),
    ...(more > 0 ? [style.dim(`  and ${count(more, 'more line')}`)] : []),
  ];
}
