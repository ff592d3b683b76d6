import { Big } from 'big.js';
import type { CostRow, CostSummary } from '../../operations/costs/cost-summary.ts';
import type { View } from '../print/printer.ts';
import { formatAmount } from '../render/amount.ts';
import { renderSparkline } from '../render/sparkline.ts';
import { renderTable, type Column } from '../render/table.ts';
import { textWidth } from '../render/text-width.ts';
import { changeText, isMonth } from './chart.ts';

/** Columns that are left for names when amounts of all periods stand beside them. */
const roomForNames = 28;
const sparkline = 24;

const titles: Readonly<Record<string, string>> = {
  service: 'Service',
  account: 'Account',
  region: 'Region',
  'usage-type': 'Usage type',
  month: 'Costs',
};

/** What each group cost: a column a period where they fit, and a line of blocks where they do not. */
export function costTable(summary: CostSummary, view: View): string {
  const { by, periods, rows } = summary;
  // What a month that goes on has cost so far is no fall.
  const open = periods.at(-1)?.estimated === true;
  const name: Column<CostRow> = {
    title: titles[by] ?? by.replace(/^tag:/, 'Tag '),
    text: (row) => nameOf(row, by),
    paint: (_row, style) => style.bold,
    least: 16,
  };
  const total: Column<CostRow> = {
    title: 'Total',
    text: (row) => formatAmount(row.total),
    align: 'right',
    least: 16,
  };
  const change: Column<CostRow> = {
    title: open ? 'Change~' : 'Change',
    text: (row) => changeText(row),
    align: 'right',
    paint: (row, style) => {
      if (open) return style.dim;
      return new Big(row.change?.amount ?? 0).gt(0) ? style.warning : style.good;
    },
    least: 10,
  };
  const columns = periods.map(({ start, end, estimated }, at): Column<CostRow> => ({
    title: `${isMonth(start, end) ? start.slice(0, 7) : start.slice(5)}${estimated ? '~' : ''}`,
    text: ({ amounts }) => (new Big(amounts[at] ?? 0).eq(0) ? '·' : formatAmount(amounts[at] ?? '0')),
    align: 'right',
    least: 16,
  }));
  if (fits(columns, rows, view.width))
    return renderTable(
      rows,
      periods.length < 2 ? [name, ...columns] : [name, ...columns, total, change],
      view,
    );
  const over: Column<CostRow> = {
    title: 'Over time',
    text: ({ amounts }) => renderSparkline(amounts.map(Number), sparkline),
    paint: (_row, style) => style.accent,
    least: sparkline,
  };
  return renderTable(rows, [name, total, ...columns.slice(-1), over], view);
}

function fits(columns: readonly Column<CostRow>[], rows: readonly CostRow[], width: number): boolean {
  const widths = columns.map(({ title, text }) =>
    rows.reduce((most, row) => Math.max(most, textWidth(text(row))), title.length),
  );
  const amounts = widths.reduce((sum, one) => sum + one + 2, 0);
  // The total and the change stand beside them.
  return columns.length <= 13 && amounts + 24 + roomForNames <= Math.max(width, 0);
}

function nameOf({ name }: CostRow, by: string): string {
  if (name !== '') return name;
  return by.startsWith('tag:') ? '(without this tag)' : '(none)';
}
