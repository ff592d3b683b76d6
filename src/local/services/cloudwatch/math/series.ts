import type { MetricName } from '../state.ts';

/** Values at the beginnings of periods, epoch milliseconds. What is missing is not there. */
export interface Series {
  readonly points: ReadonlyMap<number, number>;
  /** In milliseconds. */
  readonly period: number;
  /** What it is called when nobody calls it otherwise. */
  readonly label: string;
  /** Where it comes from, when it is a metric. */
  readonly source?: { readonly metric: MetricName; readonly stat: string } | undefined;
  /** The units that were there to choose from, when there were several. */
  readonly units?: readonly string[] | undefined;
  /** Whether its label says which group of a query it is. */
  readonly grouped?: boolean;
}

/** What an expression comes to. */
export type Value = number | string | Series | readonly Series[];

export function isList(value: Value): value is readonly Series[] {
  return Array.isArray(value);
}

export function isSeries(value: Value): value is Series {
  return typeof value === 'object' && !isList(value);
}

export function mapPoints(
  series: Series,
  change: (value: number, time: number) => number | undefined,
): Series {
  const points = new Map<number, number>();
  for (const [time, value] of series.points) {
    const next = change(value, time);
    if (next !== undefined && Number.isFinite(next)) points.set(time, next);
  }
  return { ...series, points };
}

/** Points in order of time. */
export function ordered({ points }: Series): (readonly [number, number])[] {
  return [...points].sort(([one], [other]) => one - other);
}

/** One value at each time that any of them has. */
export function across(
  list: readonly Series[],
  label: string,
  reduce: (values: readonly number[]) => number | undefined,
): Series {
  const gathered = new Map<number, number[]>();
  for (const { points } of list)
    for (const [time, value] of points) {
      const values = gathered.get(time);
      if (values === undefined) gathered.set(time, [value]);
      else values.push(value);
    }
  const points = new Map<number, number>();
  for (const [time, values] of gathered) {
    const value = reduce(values);
    if (value !== undefined) points.set(time, value);
  }
  return { points, label, period: list[0]?.period ?? 60_000 };
}
