import { compileCommand, newestFirst } from './commands.ts';
import type { Command, Table } from './commands.ts';
import type { Cell, Line } from './record.ts';
import { showTime } from './record.ts';

/** Rows of a result, as GetQueryResults gives them. */
export type ResultRow = { readonly field: string; readonly value: string }[];

/** A query of CloudWatch Logs Insights, ready to be held against events. */
export type Query = (lines: readonly Line[], limit: number) => ResultRow[];

const TIMES: ReadonlySet<string> = new Set(['@timestamp', '@ingestionTime']);

/** Compiles `fields @timestamp, @message | filter … | stats count(*) by bin(5m)`. Throws a MalformedQueryException. */
export function compileQuery(text: string): Query {
  const commands = splitCommands(text).map(compileCommand);
  return (lines, limit) => run(commands, lines, limit);
}

function run(commands: readonly Command[], lines: readonly Line[], limit: number): ResultRow[] {
  let table: Table = { lines, shown: undefined };
  for (const command of commands) table = command(table);
  const { lines: found, shown = ['@timestamp', '@message'] } = newestFirst(table);
  return found.slice(0, limit).map(({ cells, pointer }) => {
    const row = shown.flatMap((field) => {
      const value = cells.get(field);
      return value === undefined ? [] : [{ field, value: show(field, value) }];
    });
    return pointer === undefined ? row : [...row, { field: '@ptr', value: pointer }];
  });
}

function show(field: string, value: NonNullable<Cell>): string {
  if (TIMES.has(field) && typeof value === 'number') return showTime(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' && !Number.isInteger(value)
    ? String(Number(value.toFixed(4)))
    : String(value);
}

/** Commands are apart by `|`, which is no such thing in quotes and in regular expressions; `#` begins a remark. */
function splitCommands(text: string): string[] {
  const commands: string[] = [];
  let current = '';
  const pieces = text.matchAll(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|\/(?:[^/\\\n]|\\.)+\/|#[^\n]*|[\s\S]/g,
  );
  for (const [piece] of pieces) {
    if (piece.startsWith('#')) continue;
    if (piece !== '|') {
      current += piece;
      continue;
    }
    commands.push(current);
    current = '';
  }
  commands.push(current);
  return commands.filter((command) => command.trim() !== '');
}
