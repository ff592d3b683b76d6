import { Sum } from './add-up.ts';
import { evaluate } from './evaluate.ts';
import type { Scope } from './evaluate.ts';
import { isList, isRow } from './path.ts';
import type { Column, Query, Row, Value } from './syntax.ts';
import type { Timestamp } from './timestamp.ts';

/** The records that a query makes of the rows that its FROM leads to. */
export async function* run(query: Query, rows: AsyncIterable<Value>, now: Timestamp): AsyncGenerator<Row> {
  const { names, where, aggregates, limit = Number.POSITIVE_INFINITY } = query;
  const sums = aggregates.map((call) => new Sum(call));
  const always = { names, now };
  let told = 0;
  if (limit > 0)
    for await (const row of rows) {
      const scope = { ...always, row, aggregated: [] };
      if (where !== undefined && evaluate(where, scope) !== true) continue;
      if (aggregates.length === 0) {
        told += 1;
        yield query.columns === undefined ? whole(row) : chosen(query.columns, scope);
        if (told >= limit) return;
      } else
        for (const [place, { of }] of aggregates.entries())
          sums[place]?.add(of === undefined ? 1 : evaluate(of, scope));
    }
  if (aggregates.length > 0 && query.columns !== undefined && limit > 0)
    yield chosen(query.columns, {
      ...always,
      row: undefined,
      aggregated: sums.map(({ value }) => value),
    });
}

/** What is no object has its value under the name `_1`. */
function whole(row: Value): Row {
  if (row === undefined) return {};
  return isRow(row) ? row : { _1: row };
}

/** A column without a name has that of its member, or its number. */
function chosen(columns: readonly Column[], scope: Scope): Row {
  const entries = columns.flatMap(({ of, name, spread }, index): (readonly [string, Value])[] => {
    const value = evaluate(of, scope);
    const number = `_${index + 1}`;
    if (spread) return members(value, number);
    const last = of.kind === 'path' ? of.steps.at(-1) : undefined;
    return [[name ?? (last !== undefined && 'name' in last ? last.name : number), value]];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function members(value: Value, number: string): [string, Value][] {
  if (isRow(value)) return Object.entries(value);
  return isList(value) ? value.map((each, index) => [`_${index + 1}`, each]) : [[number, value]];
}
