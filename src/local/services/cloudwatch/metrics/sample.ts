/** What is known of a stretch of time: a set of statistics, and the values themselves while they are all known. */
export interface Sample {
  readonly time: number;
  readonly unit: string;
  readonly count: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly values?: readonly (readonly [value: number, count: number])[] | undefined;
}

export type Summary = Omit<Sample, 'time' | 'unit'>;

/** Two sets as one. Values are kept while both have them. */
export function addSummaries(one: Summary, other: Summary): Summary {
  return {
    count: one.count + other.count,
    sum: one.sum + other.sum,
    min: Math.min(one.min, other.min),
    max: Math.max(one.max, other.max),
    values:
      one.values === undefined || other.values === undefined
        ? undefined
        : addValues(one.values, other.values),
  };
}

type Values = readonly (readonly [value: number, count: number])[];

function addValues(one: Values, other: Values): Values {
  const counts = new Map(one);
  for (const [value, count] of other) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts];
}

/** Many sets as one; undefined of none. Linear, where adding one after the other would copy the values each time. */
export function summarise(parts: readonly Summary[]): Summary | undefined {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first;
  let { count, sum, min, max } = { count: 0, sum: 0, min: Infinity, max: -Infinity };
  const counts = new Map<number, number>();
  let known = true;
  for (const part of parts) {
    count += part.count;
    sum += part.sum;
    min = Math.min(min, part.min);
    max = Math.max(max, part.max);
    if (part.values === undefined) known = false;
    else if (known)
      for (const [value, times] of part.values) counts.set(value, (counts.get(value) ?? 0) + times);
  }
  return { count, sum, min, max, values: known ? [...counts] : undefined };
}
