import { across, isList, isSeries, mapPoints, ordered } from './series.ts';
import type { Series, Value } from './series.ts';
import { MathError } from './syntax.ts';

/** What a function is told beside its arguments: the stretch of time that is asked for. */
export interface Times {
  readonly start: number;
  readonly end: number;
}

type Change = (series: Series, times: Times, parts: readonly Value[]) => Series;
type MathFunction = (parts: readonly Value[], times: Times) => Value;

const date =
  (part: (at: Date) => number): Change =>
  (series) =>
    mapPoints(series, (_, time) => part(new Date(time)));

/** Of one series another, and of a list a list. */
const CHANGES: Readonly<Record<string, Change>> = {
  ABS: (series) => mapPoints(series, Math.abs),
  CEIL: (series) => mapPoints(series, Math.ceil),
  FLOOR: (series) => mapPoints(series, Math.floor),
  LOG: (series) => mapPoints(series, Math.log),
  LOG10: (series) => mapPoints(series, Math.log10),
  DIFF: (series) => steps(series, (before, now) => now[1] - before[1]),
  DIFF_TIME: (series) => steps(series, (before, now) => (now[0] - before[0]) / 1000),
  RATE: (series) => steps(series, (before, now) => (now[1] - before[1]) / ((now[0] - before[0]) / 1000)),
  RUNNING_SUM: (series) => {
    let sum = 0;
    return { ...series, points: new Map(ordered(series).map(([time, value]) => [time, (sum += value)])) };
  },
  FILL: fill,
  DAY: date((at) => at.getUTCDay() || 7),
  DATE: date((at) => at.getUTCDate()),
  MONTH: date((at) => at.getUTCMonth() + 1),
  YEAR: date((at) => at.getUTCFullYear()),
  HOUR: date((at) => at.getUTCHours()),
  MINUTE: date((at) => at.getUTCMinutes()),
  EPOCH: (series) => mapPoints(series, (_, time) => time / 1000),
};

type Point = readonly [time: number, value: number];

function steps(series: Series, change: (before: Point, now: Point) => number): Series {
  const points = new Map<number, number>();
  let before: Point | undefined;
  for (const point of ordered(series)) {
    if (before !== undefined) points.set(point[0], change(before, point));
    before = point;
  }
  return { ...series, points };
}

/** Every period of the stretch has a value afterwards, if there is one to fill it with. */
function fill(series: Series, { start, end }: Times, [, filler]: readonly Value[]): Series {
  if (filler === undefined) throw new MathError('FILL needs a value to fill with');
  const points = new Map<number, number>();
  const known = ordered(series);
  const first = known[0]?.[0] ?? start;
  const offset = (((first - start) % series.period) + series.period) % series.period;
  let before: Point | undefined;
  for (let time = start + offset; time < end; time += series.period) {
    const own = series.points.get(time);
    if (own !== undefined) before = [time, own];
    const value = own ?? fillerAt(filler, time, before, () => known.find(([at]) => at > time));
    if (value !== undefined) points.set(time, value);
  }
  return { ...series, points };
}

function fillerAt(
  filler: Value,
  time: number,
  before: Point | undefined,
  next: () => Point | undefined,
): number | undefined {
  if (typeof filler === 'number') return filler;
  if (typeof filler !== 'string') return isSeries(filler) ? filler.points.get(time) : undefined;
  if (filler === 'REPEAT' || before === undefined) return before?.[1];
  const after = next();
  if (after === undefined) return before[1];
  return before[1] + ((after[1] - before[1]) * (time - before[0])) / (after[0] - before[0]);
}

const listOf = (value: Value | undefined, name: string): readonly Series[] => {
  if (value === undefined || typeof value !== 'object')
    throw new MathError(`${name} needs an array of time series`);
  return isList(value) ? value : [value];
};

const OTHERS: Readonly<Record<string, MathFunction>> = {
  FIRST: ([list]) => listOf(list, 'FIRST')[0] ?? [],
  LAST: ([list]) => listOf(list, 'LAST').at(-1) ?? [],
  METRIC_COUNT: ([list]) => listOf(list, 'METRIC_COUNT').length,
  REMOVE_EMPTY: ([list]) => listOf(list, 'REMOVE_EMPTY').filter(({ points }) => points.size > 0),
  SLICE: ([list, from, to]) =>
    listOf(list, 'SLICE').slice(Number(from ?? 0), to === undefined ? undefined : Number(to)),
  PERIOD: ([series]) => (listOf(series, 'PERIOD')[0]?.period ?? 0) / 1000,
  TIME_SERIES: ([value], { start, end }) => {
    if (typeof value !== 'number') throw new MathError('TIME_SERIES needs a number');
    const points = new Map<number, number>();
    for (let time = start; time < end; time += 60_000) points.set(time, value);
    return { points, period: 60_000, label: String(value) };
  },
  SORT: ([list, by, order, limit]) => {
    const rank = RANKS[String(by)];
    if (rank === undefined) throw new MathError('SORT needs AVG, MIN, MAX or SUM');
    const sign = order === 'DESC' ? -1 : 1;
    const sorted = [...listOf(list, 'SORT')].sort((one, other) => sign * (rank(one) - rank(other)));
    return limit === undefined ? sorted : sorted.slice(0, Number(limit));
  },
  IF: choose,
};

const values = ({ points }: Series): number[] => [...points.values()];
const total = (series: Series): number => values(series).reduce((sum, value) => sum + value, 0);
const RANKS: Readonly<Record<string, (series: Series) => number>> = {
  AVG: (series) => total(series) / Math.max(1, series.points.size),
  SUM: total,
  MIN: (series) => Math.min(...values(series)),
  MAX: (series) => Math.max(...values(series)),
};

/** `IF(condition, yes, no)`: period by period. Without `no`, what does not hold has no value. */
function choose([condition, yes, no]: readonly Value[]): Value {
  if (condition === undefined || yes === undefined) throw new MathError('IF needs a condition and a value');
  const at = (value: Value | undefined, time: number): number | undefined => {
    if (typeof value === 'number') return value;
    return value !== undefined && isSeries(value) ? value.points.get(time) : undefined;
  };
  if (typeof condition === 'number') return condition === 0 ? (no ?? []) : yes;
  if (isList(condition) || typeof condition === 'string')
    throw new MathError('IF needs a time series as condition');
  const held = mapPoints(condition, (value, time) => at(value === 0 ? no : yes, time));
  // Where the condition has no value, the other one stands.
  if (no === undefined || typeof no !== 'object' || isList(no)) return held;
  return across(
    [held, mapPoints(no, (value, time) => (condition.points.has(time) ? undefined : value))],
    'IF',
    ([value]) => value,
  );
}

export function mathFunction(name: string): MathFunction | undefined {
  const change = Object.hasOwn(CHANGES, name) ? CHANGES[name] : undefined;
  if (change === undefined) return Object.hasOwn(OTHERS, name) ? OTHERS[name] : undefined;
  return (parts, times) => {
    const list = listOf(parts[0], name);
    const changed = list.map((series) => change(series, times, parts));
    const [only] = changed;
    return isList(parts[0] ?? 0) || only === undefined ? changed : only;
  };
}
