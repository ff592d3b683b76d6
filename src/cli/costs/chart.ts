import { Big } from 'big.js';
import type { CostPeriod } from '../../operations/costs/cost-summary.ts';
import type { View } from '../print/printer.ts';
import { formatAmount } from '../render/amount.ts';
import { barText } from '../render/bars.ts';

/** Lines that are drawn beside the bars. Decimals. */
export interface ChartMarks {
  /** A mark at this amount on every bar. */
  readonly budget?: string | undefined;
  /** What the last period is likely to come to. */
  readonly forecast?: string | undefined;
}

const widest = 120;

/** One bar for each period with its amount and its change. What is foreseen is a shade, the budget a line. */
export function costChart(
  periods: readonly CostPeriod[],
  { budget, forecast }: ChartMarks,
  { style, width }: View,
): string {
  const labels = periods.map(
    ({ start, end, estimated }) =>
      `${isMonth(start, end) ? start.slice(0, 7) : start}${estimated ? '~' : ''}`,
  );
  const amounts = periods.map(({ total }) => formatAmount(total));
  const changes = periods.map(changeText);
  const label = longest(labels);
  const amount = longest(amounts);
  const change = longest(changes);
  const room = Math.max(8, Math.min(width, widest) - label - amount - change - (change === 0 ? 4 : 6));
  const most = [...periods.map(({ total }) => total), budget, forecast]
    .map((text) => new Big(text ?? 0))
    .reduce((one, other) => (other.gt(one) ? other : one));
  const cells = (text: string | undefined): number =>
    text === undefined || most.lte(0) || new Big(text).lte(0)
      ? 0
      : new Big(text).div(most).times(room).toNumber();
  const mark = budget === undefined ? undefined : Math.max(0, Math.round(cells(budget)) - 1);
  const lines = periods.map((period, at) => {
    const bar = barText(cells(period.total));
    const shade =
      at === periods.length - 1 && period.estimated
        ? '░'.repeat(Math.max(0, Math.round(cells(forecast)) - bar.length))
        : '';
    const over = budget !== undefined && new Big(period.total).gt(budget);
    const paint = over ? style.bad : style.accent;
    const head = `${(labels[at] ?? '').padEnd(label)}  ${(amounts[at] ?? '').padStart(amount)}`;
    const said = change === 0 ? '' : `  ${paintChange(period, (changes[at] ?? '').padStart(change))}`;
    return `${head}${said}  ${withMark(bar, shade)}`.trimEnd();

    function withMark(solid: string, shaded: string): string {
      const whole = solid + shaded;
      if (mark === undefined) return paint(solid) + style.dim(shaded);
      const line = style.warning('│');
      if (mark >= whole.length)
        return paint(solid) + style.dim(shaded) + ' '.repeat(mark - whole.length) + line;
      const cut = (text: string, from: number, to?: number) => text.slice(from, to);
      const before = paint(cut(solid, 0, mark)) + style.dim(cut(shaded, 0, Math.max(0, mark - solid.length)));
      const after =
        paint(cut(solid, mark + 1)) + style.dim(cut(shaded, Math.max(0, mark + 1 - solid.length)));
      return before + line + after;
    }
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;

  function paintChange({ change, estimated }: CostPeriod, text: string): string {
    const by = change?.amount ?? '0';
    if (estimated || new Big(by).eq(0)) return style.dim(text);
    return new Big(by).gt(0) ? style.warning(text) : style.good(text);
  }
}

/** `+12.5 %`, `new` where there was nothing before. */
export function changeText({ change }: Pick<CostPeriod, 'change'>): string {
  if (change === undefined || new Big(change.amount).eq(0)) return '';
  if (change.percent === undefined) return 'new';
  if (change.percent >= 1000) return `×${Math.round(change.percent / 100 + 1)}`;
  return `${change.percent > 0 ? '+' : ''}${change.percent.toFixed(1)} %`;
}

export function isMonth(start: string, end: string): boolean {
  return start.endsWith('-01') && end.endsWith('-01');
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}
