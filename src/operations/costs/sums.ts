import { Big } from 'big.js';
import { NuageError } from '../../errors.ts';
import type { CostGroup } from './cost-group.ts';
import type { CostLine, CostSpan } from './cost-lines.ts';
import type { CostChange, CostPeriod, CostRow, CostSummary } from './cost-figures.ts';

/**
 * Adds lines up: the total is the sum of the rows, and of the periods, to the last digit. A period without any line
 * cost nothing, and is there.
 */
export function summed(
  lines: readonly CostLine[],
  by: CostGroup,
  spans: readonly CostSpan[] = [],
): Omit<CostSummary, 'query'> {
  const known = spansOf([...spans, ...lines]);
  const starts = known.map(({ start }) => start);
  const byStart = Map.groupBy(lines, ({ start }) => start);
  const periods: CostPeriod[] = [];
  for (const { start, end, estimated } of known) {
    const own = byStart.get(start) ?? [];
    const total = sumOf(own);
    periods.push({
      start,
      end,
      estimated,
      total,
      usage: sumOf(own.filter(({ record }) => kindOf(record) === 'usage')),
      tax: sumOf(own.filter(({ record }) => kindOf(record) === 'tax')),
      credits: sumOf(own.filter(({ record }) => kindOf(record) === 'credits')),
      refunds: sumOf(own.filter(({ record }) => kindOf(record) === 'refunds')),
      change: changeOf(periods.at(-1)?.total, total),
    });
  }
  const rows = [...Map.groupBy(lines, ({ name }) => name)].map(([name, own]): CostRow => {
    const parts = Map.groupBy(own, ({ start }) => start);
    const amounts = starts.map((start) => sumOf(parts.get(start) ?? []));
    const [latest] = amounts.slice(-1);
    const change = latest === undefined ? undefined : changeOf(amounts.at(-2), latest);
    return { name, amounts, total: sumOf(own), change };
  });
  rows.sort((one, other) => new Big(other.total).cmp(one.total) || (one.name < other.name ? -1 : 1));
  return {
    by,
    currency: oneCurrency(lines.map(({ currency }) => currency)),
    periods,
    rows,
    total: sumOf(lines),
  };
}

function kindOf(record: string): 'usage' | 'tax' | 'credits' | 'refunds' {
  if (record === 'Tax') return 'tax';
  if (record.includes('Credit')) return 'credits';
  return record.includes('Refund') ? 'refunds' : 'usage';
}

function sumOf(lines: readonly CostLine[]): string {
  return lines.reduce((sum, { amount }) => sum.plus(amount), new Big(0)).toFixed();
}

function changeOf(before: string | undefined, after: string): CostChange | undefined {
  if (before === undefined) return undefined;
  const difference = new Big(after).minus(before);
  if (new Big(before).eq(0)) return { amount: difference.toFixed() };
  return {
    amount: difference.toFixed(),
    percent: difference.div(new Big(before).abs()).times(100).round(1).toNumber(),
  };
}

/** The periods that are known of, in order; one is estimated when anything in it is. */
function spansOf(found: readonly CostSpan[]): readonly CostSpan[] {
  const spans = new Map<string, CostSpan>();
  for (const { start, end, estimated } of found)
    spans.set(start, { start, end, estimated: estimated || spans.get(start)?.estimated === true });
  return [...spans.values()].sort((one, other) => (one.start < other.start ? -1 : 1));
}

/** Amounts of different currencies cannot be added up: a bill has one. */
export function oneCurrency(currencies: readonly string[]): string {
  const [currency = 'USD', other] = new Set(currencies);
  if (other !== undefined)
    throw new NuageError('SeveralCurrencies', `Costs in ${currency} and in ${other} cannot be added up.`, {
      hint: 'Ask for the accounts of one currency at a time, with --account.',
    });
  return currency;
}
