import { compare, numberOf } from './compare.ts';
import { cast } from './cast.ts';
import { callFunction } from './functions.ts';
import { plainText } from './json.ts';
import { isLike } from './like.ts';
import { stepTo } from './path.ts';
import { wrongLike } from './refusals.ts';
import type { Expression, Value } from './syntax.ts';
import type { Timestamp } from './timestamp.ts';

/** What an expression is about: the row, the names that the query has for it, what was added up over all rows, and when. */
export interface Scope {
  readonly row: Value;
  readonly names: readonly string[];
  readonly now: Timestamp;
  readonly aggregated: readonly Value[];
}

/** What an expression is for a row. NULL where nothing can be said. */
export function evaluate(expression: Expression, scope: Scope): Value {
  const of = (each: Expression): Value => evaluate(each, scope);
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'path':
      return follow(expression, scope);
    case 'aggregate':
      return scope.aggregated[expression.place];
    case 'unary':
      return expression.operator === 'NOT' ? not(of(expression.of)) : arithmetic('-', 0, of(expression.of));
    case 'binary':
      return binary(
        expression.operator,
        () => of(expression.left),
        () => of(expression.right),
      );
    case 'is': {
      const value = of(expression.of);
      return expression.what === 'MISSING' ? value === undefined : value === null || value === undefined;
    }
    case 'in': {
      const value = of(expression.of);
      return expression.list.some((each) => compare(value, of(each)) === 0);
    }
    case 'like': {
      const [value, pattern] = [of(expression.of), of(expression.pattern)];
      const escape = expression.escape === undefined ? undefined : of(expression.escape);
      if ([value, pattern].some((each) => each === null || each === undefined)) return null;
      if (typeof value !== 'string' || typeof pattern !== 'string') throw wrongLike();
      if (expression.escape !== undefined && typeof escape !== 'string') throw wrongLike();
      return isLike(value, pattern, typeof escape === 'string' ? escape : undefined);
    }
    case 'cast':
      return cast(of(expression.of), expression.type);
    case 'call':
      if (expression.name === 'UTCNOW' && expression.of.length === 0) return scope.now;
      return callFunction(expression.name, expression.of.map(of));
    case 'case':
      return of(expression.arms.find(({ when }) => of(when) === true)?.result ?? expression.otherwise);
  }
}

function follow({ steps }: Extract<Expression, { kind: 'path' }>, { row, names }: Scope): Value {
  const [first, ...rest] = steps;
  if (first === undefined) return row;
  const isRow = 'name' in first && names.some((name) => name.toLowerCase() === first.name.toLowerCase());
  return (isRow ? rest : steps).reduce(stepTo, row);
}

function binary(operator: string, left: () => Value, right: () => Value): Value {
  if (operator === 'AND') return both(left(), right);
  if (operator === 'OR') return not(both(not(left()), () => not(right())));
  const [a, b] = [left(), right()];
  if (a === null || b === null || a === undefined || b === undefined) return null;
  if (operator === '||') return `${plainText(a)}${plainText(b)}`;
  if (operator.length === 1 && '+-*/%'.includes(operator)) return arithmetic(operator, a, b);
  const order = compare(a, b);
  if (order === undefined) return operator === '<>';
  const holds: Readonly<Record<string, boolean>> = {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
  };
  return holds[operator];
}

/** Three values: what is not true or false is not known. */
function both(left: Value, right: () => Value): Value {
  if (left === false) return false;
  const other = right();
  if (other === false) return false;
  return left === true && other === true ? true : null;
}

function not(value: Value): Value {
  return typeof value === 'boolean' ? !value : null;
}

function arithmetic(operator: string, left: Value, right: Value): Value {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return null;
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (b === 0) return null;
  return operator === '/' ? a / b : a % b;
}
