import { FUNCTIONS, number, spanOf } from './functions.ts';
import type { Cell, Line } from './record.ts';
import { malformed } from './syntax.ts';
import type { Node } from './syntax.ts';

/** What an expression comes to for one line. */
export function evaluate(node: Node, line: Line): Cell {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'field':
      return line.cells.get(node.name);
    case 'unary':
      return node.operator === '-' ? -number(evaluate(node.of, line)) : !isTrue(evaluate(node.of, line));
    case 'call': {
      if (node.name === 'bin') return bin(node.parts, line);
      const apply = FUNCTIONS[node.name];
      if (apply === undefined) throw malformed(`Unknown function ${node.name}`);
      return apply(...node.parts.map((part) => evaluate(part, line)));
    }
    case 'binary':
      return binary(node.operator, node.left, node.right, line);
    default:
      throw malformed('A list or a regular expression stands where a value should');
  }
}

export function isTrue(value: Cell): boolean {
  return value !== undefined && value !== false && value !== 0 && value !== '' && value !== 'false';
}

/** `bin(5m)`: the event's time, rounded down. */
function bin([span]: readonly Node[], line: Line): Cell {
  const size = spanOf(span === undefined ? undefined : evaluate(span, line));
  const time = line.cells.get('@timestamp');
  return time === undefined ? undefined : Math.floor(number(time) / size) * size;
}

function binary(operator: string, left: Node, right: Node, line: Line): Cell {
  if (operator === 'and') return isTrue(evaluate(left, line)) && isTrue(evaluate(right, line));
  if (operator === 'or') return isTrue(evaluate(left, line)) || isTrue(evaluate(right, line));
  const value = evaluate(left, line);
  if (operator === 'like' || operator === '=~') return like(value, right, line);
  if (operator === 'not like') return value !== undefined && !like(value, right, line);
  if (operator === 'in' || operator === 'not in') {
    if (right.kind !== 'list') throw malformed('in needs a list');
    const found = right.items.some((item) => same(value, evaluate(item, line)));
    return found === (operator === 'in');
  }
  const other = evaluate(right, line);
  if (operator === '=') return same(value, other);
  if (operator === '!=') return !same(value, other);
  if (operator in ORDERS) return compare(operator, value, other);
  const result = ARITHMETIC[operator]?.(number(value), number(other));
  return result === undefined || !Number.isFinite(result) ? undefined : result;
}

const ORDERS: Readonly<Record<string, (sign: number) => boolean>> = {
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
};

const ARITHMETIC: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  '^': (left, right) => left ** right,
};

/** Numbers are numbers wherever they stand; the rest is text. */
export function order(one: Cell, other: Cell): number {
  const [left, right] = [number(one), number(other)];
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  const [first, second] = [String(one ?? ''), String(other ?? '')];
  return first < second ? -1 : first > second ? 1 : 0;
}

function same(one: Cell, other: Cell): boolean {
  return one !== undefined && other !== undefined && order(one, other) === 0;
}

function compare(operator: string, one: Cell, other: Cell): boolean {
  return one !== undefined && other !== undefined && ORDERS[operator]?.(order(one, other)) === true;
}

function like(value: Cell, pattern: Node, line: Line): boolean {
  if (value === undefined) return false;
  if (pattern.kind === 'regex') return pattern.regex.test(String(value));
  return String(value).includes(String(evaluate(pattern, line) ?? ''));
}
