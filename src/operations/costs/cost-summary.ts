import { Big } from 'big.js';
import type { OperationContext } from '../context.ts';
import { addMonths, monthOf, monthsBetween } from './calendar.ts';
import type { CostGroup } from './cost-group.ts';
import type { CostLine, MonthOfLines } from './cost-lines.ts';
import { MonthCache } from './month-cache.ts';
import { readCosts } from './read-costs.ts';

/** What AWS takes for each page of an answer. https://aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing/ */
export const pricePerPage = '0.01';

export interface CostSummaryInput {
  /** How many calendar months, the present one included. */
  readonly months: number;
  /** By service when absent. */
  readonly by?: CostGroup | undefined;
  /** By days instead of months. */
  readonly daily?: boolean | undefined;
  /** Where closed months are kept; nothing is kept when absent. */
  readonly cacheDirectory?: string | undefined;
}

/** Costs of one month or day. Amounts are decimals in text, exact to the last digit that AWS gave. */
export interface CostPeriod {
  readonly start: string;
  readonly end: string;
  /** Whether the month's bill is still open. */
  readonly estimated: boolean;
  /** All together: usage, tax, credits and refunds. */
  readonly total: string;
  readonly usage: string;
  readonly tax: string;
  readonly credits: string;
  readonly refunds: string;
  /** Against the period before; absent for the first one. */
  readonly change?: CostChange | undefined;
}

export interface CostChange {
  readonly amount: string;
  /** Absent when there was nothing before. */
  readonly percent?: number | undefined;
}

/** One service, tag value, account or region, over all periods. */
export interface CostRow {
  readonly name: string;
  /** An amount for each period, in their order. */
  readonly amounts: readonly string[];
  readonly total: string;
  /** Of the last period against the one before. */
  readonly change?: CostChange | undefined;
}

export interface CostSummary {
  readonly by: CostGroup;
  /** As AWS has it: `USD`, mostly. */
  readonly currency: string;
  readonly periods: readonly CostPeriod[];
  /** The dearest first. */
  readonly rows: readonly CostRow[];
  readonly total: string;
  /** What it took to know this. */
  readonly query: { readonly pages: number; readonly price: string; readonly cachedMonths: number };
}

/**
 * Costs by service (or another group), by calendar month or day, with the change from each to the next. Closed months
 * are asked for once and then kept.
 */
export async function costSummary(input: CostSummaryInput, context: OperationContext): Promise<CostSummary> {
  const { by = 'service', daily = false } = input;
  const last = monthOf(context.clock.now());
  const first = addMonths(last, 1 - input.months);
  const cache = new MonthCache(input.cacheDirectory);
  const places = new Map((await context.connections.places()).map((place) => [place.account, place]));
  const lines: CostLine[] = [];
  let pages = 0;
  let cachedMonths = 0;
  for (const { account, region } of places.values()) {
    const key = { account, by, daily };
    const wanted = monthsBetween(first, last);
    const known = new Map<string, MonthOfLines>();
    for (const month of wanted) {
      const found = await cache.find(key, month);
      if (found !== undefined) known.set(month, found);
    }
    cachedMonths += known.size;
    // One question for all that is missing: what lies between costs nothing more.
    const missing = wanted.filter((month) => !known.has(month));
    const [from] = missing;
    const to = missing.at(-1);
    if (from !== undefined && to !== undefined) {
      const connection = await context.connections.at(account, region);
      const read = await readCosts(connection, { first: from, last: to, by, daily }, () => pages++);
      for (const month of read) {
        known.set(month.month, month);
        await cache.keep(key, month);
      }
    }
    for (const month of wanted) lines.push(...(known.get(month)?.lines ?? []));
  }
  const price = new Big(pricePerPage).times(pages).toFixed(2);
  return { ...summed(lines, by), query: { pages, price, cachedMonths } };
}

/** Adds lines up: the total is the sum of the rows, and of the periods, to the last digit. */
export function summed(lines: readonly CostLine[], by: CostGroup): Omit<CostSummary, 'query'> {
  const starts = [...new Set(lines.map(({ start }) => start))].sort();
  const periods: CostPeriod[] = [];
  for (const start of starts) {
    const own = lines.filter((line) => line.start === start);
    const total = sumOf(own);
    periods.push({
      start,
      end: own[0]?.end ?? start,
      estimated: own.some(({ estimated }) => estimated),
      total,
      usage: sumOf(own.filter(({ record }) => kindOf(record) === 'usage')),
      tax: sumOf(own.filter(({ record }) => kindOf(record) === 'tax')),
      credits: sumOf(own.filter(({ record }) => kindOf(record) === 'credits')),
      refunds: sumOf(own.filter(({ record }) => kindOf(record) === 'refunds')),
      change: changeOf(periods.at(-1)?.total, total),
    });
  }
  const names = new Map<string, CostLine[]>();
  for (const line of lines) {
    const own = names.get(line.name);
    if (own === undefined) names.set(line.name, [line]);
    else own.push(line);
  }
  const rows = [...names].map(([name, own]): CostRow => {
    const amounts = starts.map((start) => sumOf(own.filter((line) => line.start === start)));
    const [latest] = amounts.slice(-1);
    const change = latest === undefined ? undefined : changeOf(amounts.at(-2), latest);
    return { name, amounts, total: sumOf(own), change };
  });
  rows.sort((one, other) => new Big(other.total).cmp(one.total) || (one.name < other.name ? -1 : 1));
  return { by, currency: currencyOf(lines), periods, rows, total: sumOf(lines) };
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
  return { amount: difference.toFixed(), percent: difference.div(before).times(100).round(1).toNumber() };
}

/** Amounts of different currencies cannot be added up: a bill has one. */
function currencyOf(lines: readonly CostLine[]): string {
  const [currency = 'USD', other] = new Set(lines.map((line) => line.currency));
  if (other !== undefined) throw new TypeError(`Costs in ${currency} and in ${other} cannot be added up.`);
  return currency;
}
