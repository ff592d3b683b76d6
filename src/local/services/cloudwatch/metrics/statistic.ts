import type { Summary } from './sample.ts';

/** Takes one number out of what is known of a period; undefined when it cannot be known. */
export type Statistic = (summary: Summary) => number | undefined;

const PLAIN: Readonly<Record<string, Statistic>> = {
  SampleCount: ({ count }) => count,
  Sum: ({ sum }) => sum,
  Average: ({ sum, count }) => sum / count,
  Minimum: ({ min }) => min,
  Maximum: ({ max }) => max,
};

/** Whether a statistic needs the values themselves, beyond their count, sum and bounds. */
export function needsValues(name: string): boolean {
  return !Object.hasOwn(PLAIN, name);
}

/**
 * Compiles the name of a statistic; undefined when it is none.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
 */
export function compileStatistic(name: string): Statistic | undefined {
  if (Object.hasOwn(PLAIN, name)) return PLAIN[name];
  return compileExtended(name);
}

/** Compiles one of those that need the values themselves: `p99.9`, `tm95`, `TM(10%:90%)`, `PR(:300)`, `IQM`. */
export function compileExtended(name: string): Statistic | undefined {
  if (name === 'IQM') return ranged('tm', { low: 25, high: 75, percent: true });
  const percentile = /^p(\d{1,2}(?:\.\d{0,10})?|100)$/.exec(name)?.[1];
  if (percentile !== undefined) return (summary) => percentileOf(summary, Number(percentile));
  const [, short, upTo] = /^(tm|tc|ts|wm)(\d{1,2}(?:\.\d{0,10})?|100)$/.exec(name) ?? [];
  if (short !== undefined) return ranged(short, { low: 0, high: Number(upTo), percent: true });
  const [, kind, low, high] = /^(TM|TC|TS|WM|PR)\(([^:()]*):([^:()]*)\)$/.exec(name) ?? [];
  if (kind === undefined || low === undefined || high === undefined || (low === '' && high === ''))
    return undefined;
  const range = readRange(low, high);
  return range === undefined || (kind === 'PR' && range.percent)
    ? undefined
    : ranged(kind.toLowerCase(), range);
}

interface Range {
  readonly low: number;
  readonly high: number;
  readonly percent: boolean;
}

const BOUND = /^(\d+(?:\.\d{0,10})?(?:[Ee][+-]?\d+)?)(%?)$/;

function readRange(low: string, high: string): Range | undefined {
  const first = low === '' ? undefined : BOUND.exec(low);
  const last = high === '' ? undefined : BOUND.exec(high);
  if (first === null || last === null) return undefined;
  const percent = (first ?? last)?.[2] === '%';
  if (first !== undefined && last !== undefined && (first[2] === '%') !== (last[2] === '%')) return undefined;
  const range = {
    low: first === undefined ? (percent ? 0 : -Infinity) : Number(first[1]),
    high: last === undefined ? (percent ? 100 : Infinity) : Number(last[1]),
    percent,
  };
  return percent && range.high > 100 ? undefined : range;
}

type Values = readonly (readonly [value: number, count: number])[];

/** The values in order, while all of them are known. */
function sorted({ values }: Summary): Values | undefined {
  return values === undefined ? undefined : [...values].sort(([one], [other]) => one - other);
}

function percentileOf(summary: Summary, percent: number): number | undefined {
  const values = sorted(summary);
  if (values === undefined) return undefined;
  return at(values, (percent / 100) * (summary.count - 1));
}

/** The value at a place among all, between two by the nearness of each. */
function at(values: Values, place: number): number | undefined {
  const lower = Math.floor(place);
  const one = nth(values, lower);
  const other = nth(values, Math.ceil(place));
  return one === undefined || other === undefined ? one : one + (other - one) * (place - lower);
}

function nth(values: Values, place: number): number | undefined {
  let seen = 0;
  for (const [value, count] of values) {
    seen += count;
    if (place < seen) return value;
  }
  return values.at(-1)?.[0];
}

/** Trimmed mean, count and sum, winsorised mean, and the share of values, within bounds. */
function ranged(kind: string, { low, high, percent }: Range): Statistic {
  return (summary) => {
    const values = sorted(summary);
    if (values === undefined) return undefined;
    const bottom = percent ? (low === 0 ? -Infinity : (percentileOf(summary, low) ?? 0)) : low;
    const top = percent ? (high === 100 ? Infinity : (percentileOf(summary, high) ?? 0)) : high;
    const within = values.filter(([value]) => value >= bottom && value <= top);
    const count = within.reduce((total, [, times]) => total + times, 0);
    const sum = within.reduce((total, [value, times]) => total + value * times, 0);
    if (kind === 'tc') return count;
    if (kind === 'ts') return sum;
    if (kind === 'pr') return (100 * count) / summary.count;
    if (kind === 'tm') return count === 0 ? undefined : sum / count;
    const clamped = values.reduce(
      (total, [value, times]) => total + Math.min(Math.max(value, bottom), top) * times,
      0,
    );
    return clamped / summary.count;
  };
}
