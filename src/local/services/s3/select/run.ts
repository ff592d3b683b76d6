import { Sum } from './add-up.ts';
import { evaluate } from './evaluate.ts';
import type { Scope } from './evaluate.ts';
import { isList, rowsOf } from './path.ts';
import type { Column, Query, Row, Step, Value } from './syntax.ts';

/** The records that a query makes of the documents of an object. */
export async function* run(query: Query, documents: AsyncIterable<Value>): AsyncGenerator<Row> {
  const { alias, where, aggregates, limit = Number.POSITIVE_INFINITY } = query;
  const sums = aggregates.map((call) => new Sum(call));
  const steps = insideOf(query.from);
  let told = 0;
  for await (const document of documents)
    for (const row of rowsOf(document, steps)) {
      if (told >= limit) return;
      const scope = { row, alias, aggregated: [] };
      if (where !== undefined && evaluate(where, scope) !== true) continue;
      if (aggregates.length === 0) {
        told += 1;
        yield query.columns === undefined ? whole(row) : chosen(query.columns, scope);
      } else
        for (const [place, { of }] of aggregates.entries())
          sums[place]?.add(of === undefined ? 1 : evaluate(of, scope));
    }
  if (aggregates.length > 0 && query.columns !== undefined && limit > 0)
    yield chosen(query.columns, { row: undefined, alias, aggregated: sums.map(({ value }) => value) });
}

/** `S3Object[*]` goes through the documents of an object, as `S3Object` does. */
function insideOf([first, ...rest]: readonly Step[]): readonly Step[] {
  if (first === undefined) return [];
  return 'every' in first ? rest : [first, ...rest];
}

/** What is no object has its value under the name `_1`. */
function whole(row: Value): Row {
  if (row === undefined) return {};
  return typeof row === 'object' && row !== null && !isList(row) ? row : { _1: row };
}

/** A column without a name has that of its member, or its number. */
function chosen(columns: readonly Column[], scope: Scope): Row {
  const entries = columns.map(({ of, name }, index): [string, Value] => {
    const last = of.kind === 'path' ? of.steps.at(-1) : undefined;
    const own = last !== undefined && 'name' in last ? last.name : `_${index + 1}`;
    return [name ?? own, evaluate(of, scope)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
