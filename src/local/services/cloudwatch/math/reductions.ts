import { across, isList } from './series.ts';
import type { Value } from './series.ts';
import { MathError } from './syntax.ts';

type Reduce = (values: readonly number[]) => number;

const sum: Reduce = (values) => values.reduce((total, value) => total + value, 0);
const mean: Reduce = (values) => sum(values) / values.length;

/** Of one series they make a number, of a list one series. */
const REDUCTIONS: Readonly<Record<string, Reduce>> = {
  AVG: mean,
  SUM: sum,
  MIN: (values) => Math.min(...values),
  MAX: (values) => Math.max(...values),
  STDDEV: (values) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2))),
  DATAPOINT_COUNT: (values) => values.length,
};

export function reduction(name: string): ((parts: readonly Value[]) => Value) | undefined {
  const reduce = Object.hasOwn(REDUCTIONS, name) ? REDUCTIONS[name] : undefined;
  if (reduce === undefined) return undefined;
  return (parts) => {
    const [of] = parts;
    if (of === undefined || typeof of === 'string') throw new MathError(`${name} needs a time series`);
    // MAX(m1, 100) and the like: a list of what is given, numbers at every time of the others.
    if (parts.length > 1)
      return across(
        parts.flatMap((part) => series(part, parts)),
        name,
        reduce,
      );
    if (typeof of === 'number') return reduce([of]);
    if (isList(of)) return across(of, name, reduce);
    return reduce([...of.points.values()]);
  };
}

function series(part: Value, all: readonly Value[]) {
  if (typeof part === 'string') throw new MathError('Unsupported operand types');
  if (typeof part !== 'number') return isList(part) ? [...part] : [part];
  const others = all.flatMap((other) =>
    typeof other === 'object' ? (isList(other) ? [...other] : [other]) : [],
  );
  const points = new Map(others.flatMap(({ points: own }) => [...own.keys()].map((time) => [time, part])));
  return [{ points, label: String(part), period: others[0]?.period ?? 60_000 }];
}
