import { mathFunction } from './functions.ts';
import type { Times } from './functions.ts';
import { operate } from './operators.ts';
import { reduction } from './reductions.ts';
import { isList, isSeries } from './series.ts';
import type { Series, Value } from './series.ts';
import { MathError } from './syntax.ts';
import type { Expression } from './syntax.ts';

/** Where the names in an expression come from. */
export interface MathScope extends Times {
  /** What another query of the same call comes to; undefined when there is none of that id. */
  valueOf(id: string): Value | undefined;
  /** The metrics among the queries of the call, those whose id has this text in it. */
  metrics(part: string): readonly Series[];
  search(expression: string, stat: string, period: number | undefined): readonly Series[];
  /** What a series is expected to be, by its own past: what is above first, then what is below. */
  band(of: Expression, width: number): readonly Series[];
}

const WORDS: ReadonlySet<string> = new Set(['REPEAT', 'LINEAR', 'AVG', 'MIN', 'MAX', 'SUM', 'ASC', 'DESC']);

/** Names that say how, where others say what: the third part of `FILL(m1, REPEAT)` is none of a query. */
export const isWord = (name: string): boolean => WORDS.has(name);

export function evaluateMath(expression: Expression, scope: MathScope): Value {
  switch (expression.kind) {
    case 'number':
    case 'text':
      return expression.value;
    case 'name': {
      const value = scope.valueOf(expression.name);
      if (value !== undefined) return value;
      if (WORDS.has(expression.name)) return expression.name;
      throw new MathError(`Undefined variable '${expression.name}'`);
    }
    case 'list':
      return expression.items.flatMap((item) => {
        const value = evaluateMath(item, scope);
        if (typeof value !== 'object') throw new MathError('An array has time series only');
        return isList(value) ? value : [value];
      });
    case 'minus':
      return operate('*', -1, evaluateMath(expression.of, scope));
    case 'not':
      return operate('==', evaluateMath(expression.of, scope), 0);
    case 'binary':
      return operate(
        expression.operator,
        evaluateMath(expression.left, scope),
        evaluateMath(expression.right, scope),
      );
    case 'call':
      return call(expression.name, expression.parts, scope);
  }
}

function call(name: string, expressions: readonly Expression[], scope: MathScope): Value {
  if (name === 'ANOMALY_DETECTION_BAND') return band(expressions, scope);
  const parts = expressions.map((part) => evaluateMath(part, scope));
  const [first, second, third] = parts;
  if (name === 'METRICS') return scope.metrics(typeof first === 'string' ? first : '');
  if (name === 'SEARCH') {
    if (typeof first !== 'string' || typeof second !== 'string')
      throw new MathError('SEARCH needs an expression and a statistic');
    return scope.search(first, second, typeof third === 'number' ? third : undefined);
  }
  const apply = reduction(name) ?? mathFunction(name);
  if (apply === undefined) throw new MathError(`Unsupported function '${name}'`);
  return apply(parts, scope);
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html: two standard deviations unless said. */
function band([of, deviations]: readonly Expression[], scope: MathScope): Value {
  const width = deviations === undefined ? 2 : evaluateMath(deviations, scope);
  if (of === undefined || typeof width !== 'number' || width <= 0)
    throw new MathError('ANOMALY_DETECTION_BAND needs a time series and a positive number');
  return scope.band(of, width);
}

/** What a query shows: series. A number stands at every time of what it was made from. */
export function seriesOf(value: Value, { start, end }: Times, period: number): readonly Series[] {
  if (typeof value === 'string') throw new MathError('The expression is a text');
  if (isSeries(value)) return [value];
  if (typeof value !== 'number') return value;
  const points = new Map<number, number>();
  if (Number.isFinite(value)) for (let time = start; time < end; time += period) points.set(time, value);
  return [{ points, period, label: '' }];
}
