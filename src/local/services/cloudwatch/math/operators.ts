import { isList, isSeries, mapPoints } from './series.ts';
import type { Series, Value } from './series.ts';
import { MathError } from './syntax.ts';

const truth = (value: boolean): number => (value ? 1 : 0);

const OPERATORS: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
  '==': (left, right) => truth(left === right),
  '!=': (left, right) => truth(left !== right),
  '<': (left, right) => truth(left < right),
  '<=': (left, right) => truth(left <= right),
  '>': (left, right) => truth(left > right),
  '>=': (left, right) => truth(left >= right),
  '&&': (left, right) => truth(left !== 0 && right !== 0),
  '||': (left, right) => truth(left !== 0 || right !== 0),
};
const WORDS: Readonly<Record<string, string>> = { AND: '&&', OR: '||' };

/** Both sides of an operator: numbers, series (where both have a value), and lists, member by member. */
export function operate(operator: string, left: Value, right: Value): Value {
  const apply = OPERATORS[WORDS[operator] ?? operator];
  if (apply === undefined || typeof left === 'string' || typeof right === 'string')
    throw new MathError(`Unsupported operand type(s) for ${operator}`);
  if (isList(left)) {
    if (isList(right)) throw new MathError(`Unsupported operand type(s) for ${operator}: two arrays`);
    return left.map((series) => one(apply, series, right));
  }
  if (isList(right)) return right.map((series) => one(apply, left, series));
  if (typeof left === 'number' && typeof right === 'number') return apply(left, right);
  return one(apply, left, right);
}

function one(apply: (left: number, right: number) => number, left: Value, right: Value): Series {
  if (isSeries(left) && isSeries(right))
    return mapPoints(left, (value, time) => {
      const other = right.points.get(time);
      return other === undefined ? undefined : apply(value, other);
    });
  if (isSeries(left)) return mapPoints(left, (value) => apply(value, Number(right)));
  if (isSeries(right)) return mapPoints(right, (value) => apply(Number(left), value));
  throw new MathError('Unsupported operand types');
}
