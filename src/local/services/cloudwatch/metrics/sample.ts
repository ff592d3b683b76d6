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

/**
 * Many sets as one; undefined of none. Values are kept while all have them. Linear, where adding one after the
 * other would copy the values each time.
 */
export function summarise(parts: readonly Summary[]): Summary | undefined {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first;
  let { count, sum, min, max } = { count: 0, sum: 0, min: Infinity, max: -Infinity };
  for (const part of parts) {
    count += part.count;
    sum += part.sum;
    if (part.min < min) min = part.min;
    if (part.max > max) max = part.max;
  }
  return {
    count,
    sum,
    min,
    max,
    // Percentiles alone ask for them.
    get values() {
      return valuesOf(parts);
    },
  };
}

function valuesOf(parts: readonly Summary[]): Summary['values'] {
  const counts = new Map<number, number>();
  for (const { values } of parts) {
    if (values === undefined) return undefined;
    for (const [value, times] of values) counts.set(value, (counts.get(value) ?? 0) + times);
  }
  return [...counts];
}
