import { aggregate } from './aggregate.ts';
import { evaluate, isTrue, order } from './evaluate.ts';
import { spanOf } from './functions.ts';
import { patternLines } from './patterns.ts';
import type { Cell, Line } from './record.ts';
import { showTime } from './record.ts';
import { ExpressionReader, malformed } from './syntax.ts';
import type { Node } from './syntax.ts';

/** What lines become, and which of their fields are shown from here on. */
export interface Table {
  readonly lines: readonly Line[];
  /** Undefined: nobody has said. */
  readonly shown: readonly string[] | undefined;
  readonly sorted?: boolean | undefined;
}

export type Command = (table: Table) => Table;

interface Named {
  readonly name: string;
  readonly node: Node;
}

/** `expression as name, …`: without a name an expression is called as it is written. */
function readNamed(reader: ExpressionReader): Named[] {
  const list: Named[] = [];
  do {
    const node = reader.expression();
    const name = reader.take('as') ? reader.name() : node.kind === 'field' ? node.name : writeNode(node);
    list.push({ name, node });
  } while (reader.take(','));
  return list;
}

/** An expression as its column is called: `count(*)`, `bin(5m)`. */
function writeNode(node: Node): string {
  if (node.kind === 'value') return String(node.value);
  if (node.kind === 'field') return node.name;
  if (node.kind === 'unary') return `${node.operator} ${writeNode(node.of)}`;
  if (node.kind === 'binary') return `${writeNode(node.left)} ${node.operator} ${writeNode(node.right)}`;
  if (node.kind === 'regex') return String(node.regex);
  if (node.kind === 'list') return `[${node.items.map(writeNode).join(', ')}]`;
  const parts = node.parts.map(writeNode).join(', ');
  return `${node.name}(${parts === '' && node.name === 'count' ? '*' : parts})`;
}

const withCells = (line: Line, cells: Iterable<readonly [string, Cell]>): Line => ({
  ...line,
  cells: new Map([...line.cells, ...cells]),
});

const COMMANDS: Readonly<Record<string, (reader: ExpressionReader) => Command>> = {
  fields: (reader) => {
    const list = readNamed(reader);
    return ({ lines, shown = [], sorted }) => ({
      lines: lines.map((line) =>
        withCells(
          line,
          list.map(({ name, node }) => [name, evaluate(node, line)]),
        ),
      ),
      shown: [...new Set([...shown, ...list.map(({ name }) => name)])],
      sorted,
    });
  },
  display: (reader) => {
    const list = readNamed(reader);
    return ({ lines, sorted }) => ({
      lines: lines.map((line) =>
        withCells(
          line,
          list.map(({ name, node }) => [name, evaluate(node, line)]),
        ),
      ),
      shown: list.map(({ name }) => name),
      sorted,
    });
  },
  filter: (reader) => {
    const node = reader.expression();
    return (table) => ({ ...table, lines: table.lines.filter((line) => isTrue(evaluate(node, line))) });
  },
  parse: (reader) => {
    const field: Node = reader.isText ? { kind: 'field', name: '@message' } : reader.expression(9);
    const regex = reader.regex();
    if (regex !== undefined) return (table) => parsed(table, field, regex, Object.keys(namedGroups(regex)));
    const glob = reader.text();
    reader.expect('as');
    const names = [reader.name()];
    while (reader.take(',')) names.push(reader.name());
    const pattern = new RegExp(
      glob
        .split('*')
        .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('([\\s\\S]*?)') + (glob.endsWith('*') ? '$' : ''),
    );
    if (glob.split('*').length - 1 !== names.length)
      throw malformed('parse needs as many names as its pattern has wildcards');
    return (table) => parsed(table, field, pattern, names);
  },
  stats: (reader) => {
    const list = readNamed(reader);
    const by = reader.take('by') ? readNamed(reader) : [];
    return ({ lines }) => grouped(lines, list, by);
  },
  sort: (reader) => {
    const keys: { readonly node: Node; readonly sign: number }[] = [];
    do {
      const node = reader.expression();
      const descending = reader.take('desc');
      if (!descending) reader.take('asc');
      keys.push({ node, sign: descending ? -1 : 1 });
    } while (reader.take(','));
    return (table) => ({
      ...table,
      sorted: true,
      lines: [...table.lines].sort((one, other) => {
        for (const { node, sign } of keys) {
          const found = sign * order(valueIn(node, one), valueIn(node, other));
          if (found !== 0) return found;
        }
        return 0;
      }),
    });
  },
  limit: (reader) => {
    const node = reader.expression();
    if (node.kind !== 'value' || typeof node.value !== 'number') throw malformed('limit needs a number');
    const most = node.value;
    return (table) => ({ ...newestFirst(table), lines: newestFirst(table).lines.slice(0, most) });
  },
  pattern: (reader) => {
    const node = reader.expression();
    return ({ lines }) => ({
      lines: patternLines(lines, (line) => evaluate(node, line)),
      shown: ['@pattern', '@ratio', '@sampleCount', '@severityLabel'],
      sorted: true,
    });
  },
  dedup: (reader) => {
    const names = [reader.name()];
    while (reader.take(',')) names.push(reader.name());
    return (table) => {
      const seen = new Set<string>();
      const lines = newestFirst(table).lines.filter(({ cells }) => {
        const key = JSON.stringify(names.map((name) => cells.get(name) ?? null));
        return !seen.has(key) && seen.add(key) !== undefined;
      });
      return { ...table, lines, sorted: true };
    };
  },
};

/** Behind `stats`, `bin(5m)` and `count(*)` are the names of columns. */
function valueIn(node: Node, line: Line): Cell {
  const name = writeNode(node);
  return line.cells.has(name)
    ? line.cells.get(name)
    : node.kind === 'field'
      ? undefined
      : evaluate(node, line);
}

/** What nobody has sorted comes with the newest first. */
export function newestFirst(table: Table): Table {
  if (table.sorted === true) return table;
  const lines = [...table.lines].sort((one, other) =>
    order(other.cells.get('@timestamp'), one.cells.get('@timestamp')),
  );
  return { ...table, lines, sorted: true };
}

function namedGroups(regex: RegExp): Record<string, string> {
  return new RegExp(`${regex.source}|`, regex.flags).exec('')?.groups ?? {};
}

function parsed(table: Table, field: Node, pattern: RegExp, names: readonly string[]): Table {
  const lines = table.lines.map((line) => {
    const found = pattern.exec(String(evaluate(field, line) ?? ''));
    if (found === null) return line;
    return withCells(
      line,
      names.map((name, index) => [name, found.groups?.[name] ?? found[index + 1]]),
    );
  });
  return { ...table, lines };
}

function grouped(lines: readonly Line[], list: readonly Named[], by: readonly Named[]): Table {
  const groups = new Map<string, { readonly keys: Cell[]; readonly lines: Line[] }>();
  for (const line of lines) {
    const keys = by.map(({ node }) => evaluate(node, line));
    const key = JSON.stringify(keys);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { keys, lines: [line] });
    else group.lines.push(line);
  }
  // Without `by` there is one line, also of nothing.
  if (by.length === 0 && groups.size === 0) groups.set('', { keys: [], lines: [] });
  const made = [...groups.values()].map(({ keys, lines: own }): Line => {
    const cells = new Map<string, Cell>();
    for (const [index, { name, node }] of by.entries()) cells.set(name, showKey(node, keys[index]));
    for (const { name, node } of list) cells.set(name, aggregate(node, own));
    return { cells };
  });
  const shown = [...by, ...list].map(({ name }) => name);
  return { lines: made, shown, sorted: true };
}

/** Times that events are grouped by are shown as times. */
function showKey(node: Node, value: Cell): Cell {
  const isTime = node.kind === 'call' && ['bin', 'datefloor', 'dateceil'].includes(node.name);
  if (!isTime || typeof value !== 'number') return value;
  const [span] = node.parts.slice(-1);
  if (node.name === 'bin' && span !== undefined) spanOf(evaluate(span, { cells: new Map() }));
  return showTime(value);
}

export function compileCommand(text: string): Command {
  const [, name = '', rest = ''] = /^\s*([A-Za-z]+)\b(.*)$/s.exec(text) ?? [];
  const known = COMMANDS[name.toLowerCase()];
  if (known === undefined) throw malformed(`Unknown command '${name}'`);
  const reader = new ExpressionReader(rest);
  const command = known(reader);
  if (!reader.done) throw malformed(`Unexpected text after the command ${name}`);
  return command;
}
