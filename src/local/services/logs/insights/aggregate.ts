import { evaluate, order } from './evaluate.ts';
import { number } from './functions.ts';
import type { Cell, Line } from './record.ts';
import { malformed } from './syntax.ts';
import type { Node } from './syntax.ts';

type Aggregate = (values: readonly Cell[], lines: readonly Line[], parts: readonly Node[]) => Cell;

const numbers = (values: readonly Cell[]): number[] =>
  values.map(number).filter((value) => !Number.isNaN(value));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const byTime = (lines: readonly Line[]): Line[] =>
  [...lines].sort((one, other) => order(one.cells.get('@timestamp'), other.cells.get('@timestamp')));

const AGGREGATES: Readonly<Record<string, Aggregate>> = {
  count: (values, lines, parts) =>
    parts.length === 0 ? lines.length : values.filter((value) => value !== undefined).length,
  count_distinct: (values) => new Set(values.filter((value) => value !== undefined)).size,
  sum: (values) => sum(numbers(values)),
  avg: (values) => {
    const known = numbers(values);
    return known.length === 0 ? undefined : sum(known) / known.length;
  },
  min: (values) => values.filter((value) => value !== undefined).sort(order)[0],
  max: (values) =>
    values
      .filter((value) => value !== undefined)
      .sort(order)
      .at(-1),
  stddev: (values) => {
    const known = numbers(values);
    const mean = sum(known) / known.length;
    return known.length === 0
      ? undefined
      : Math.sqrt(sum(known.map((value) => (value - mean) ** 2)) / known.length);
  },
  pct: (values, lines, [, percent]) => {
    const line = lines[0];
    return line === undefined || percent === undefined
      ? undefined
      : percentile(values, number(evaluate(percent, line)));
  },
  median: (values) => percentile(values, 50),
  earliest: (_, lines, [field]) => edge(byTime(lines), field),
  latest: (_, lines, [field]) => edge(byTime(lines).reverse(), field),
  sortsfirst: (values) => values.filter((value) => value !== undefined).sort(order)[0],
  sortslast: (values) =>
    values
      .filter((value) => value !== undefined)
      .sort(order)
      .at(-1),
};

function edge(lines: readonly Line[], field: Node | undefined): Cell {
  if (field === undefined) return undefined;
  for (const line of lines) {
    const value = evaluate(field, line);
    if (value !== undefined) return value;
  }
  return undefined;
}

function percentile(values: readonly Cell[], percent: number): Cell {
  const known = numbers(values).sort((one, other) => one - other);
  if (known.length === 0) return undefined;
  const place = (percent / 100) * (known.length - 1);
  const [low = 0, high = 0] = [known[Math.floor(place)], known[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

export function isAggregate(node: Node): boolean {
  return node.kind === 'call' && Object.hasOwn(AGGREGATES, node.name);
}

/** What an expression with aggregates in it comes to over many lines. */
export function aggregate(node: Node, lines: readonly Line[]): Cell {
  if (node.kind === 'call' && isAggregate(node)) {
    const [field] = node.parts;
    const values = field === undefined ? [] : lines.map((line) => evaluate(field, line));
    return AGGREGATES[node.name]?.(values, lines, node.parts);
  }
  if (node.kind === 'value') return node.value;
  if (node.kind === 'binary' || node.kind === 'unary' || node.kind === 'call') {
    const cells = new Map<string, Cell>();
    return evaluate(replaced(node, lines, cells), { cells });
  }
  throw malformed('stats needs aggregations such as count(*)');
}

/** The expression with the values of its aggregates in their places. */
function replaced(node: Node, lines: readonly Line[], cells: Map<string, Cell>): Node {
  if (isAggregate(node)) {
    const name = `#${cells.size}`;
    cells.set(name, aggregate(node, lines));
    return { kind: 'field', name };
  }
  if (node.kind === 'binary')
    return { ...node, left: replaced(node.left, lines, cells), right: replaced(node.right, lines, cells) };
  if (node.kind === 'unary') return { ...node, of: replaced(node.of, lines, cells) };
  if (node.kind === 'call') return { ...node, parts: node.parts.map((part) => replaced(part, lines, cells)) };
  return node;
}
