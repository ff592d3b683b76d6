import { ExpressionParser } from './parse-expression.ts';
import { readSteps } from './path.ts';
import { EXPRESSION_BYTES } from './limits.ts';
import { Reader } from './reader.ts';
import {
  emptySelect,
  mixedWildcard,
  negativeLimit,
  noFrom,
  noJoin,
  noName,
  noNumber,
  notAlone,
  tooLong,
  unexpectedToken,
  wrongWildcard,
} from './refusals.ts';
import { isReserved } from './reserved.ts';
import type { Column, Expression, Query, Step } from './syntax.ts';
import { tokensOf } from './tokens.ts';

/** Reads a query: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-select.html */
export function parseQuery(expression: string): Query {
  if (Buffer.byteLength(expression) > EXPRESSION_BYTES) throw tooLong();
  const reader = new Reader(tokensOf(expression));
  const expressions = new ExpressionParser(reader);
  reader.expect('SELECT');
  const columns = readColumns(reader, expressions);
  if (!reader.skips('FROM')) throw noFrom();
  if (reader.take().text.toUpperCase() !== 'S3OBJECT') throw unexpectedToken();
  const from = insideOf(readSteps(reader));
  const alias = readName(reader);
  if (reader.sees(',') || reader.sees('JOIN')) throw noJoin();
  const where = reader.skips('WHERE') ? expressions.readOfRow() : undefined;
  const limit = reader.skips('LIMIT') ? readLimit(reader) : undefined;
  reader.skips(';');
  const { aggregates } = expressions;
  if (reader.next !== undefined) throw unexpectedToken();
  return {
    columns,
    aggregates,
    from,
    names: ['S3Object', alias ?? ownName(from) ?? []].flat(),
    where,
    limit,
  };
}

/** `S3Object[*]` goes through the documents of an object, as `S3Object` does. */
function insideOf(steps: readonly Step[]): readonly Step[] {
  const [first, ...rest] = steps;
  return first !== undefined && 'every' in first && first.every === 'element' ? rest : steps;
}

/** Without another name, rows have that of the last step that leads to them; behind a wildcard it is `_1`. */
function ownName(from: readonly Step[]): string | undefined {
  const last = from.at(-1);
  if (last === undefined || 'index' in last) return undefined;
  return 'name' in last ? last.name : '_1';
}

function readLimit(reader: Reader): number {
  if (reader.skips('-')) throw negativeLimit();
  const { kind, text } = reader.take();
  if (kind !== 'number') throw noNumber();
  if (!/^\d+$/.test(text)) throw unexpectedToken();
  return Number(text);
}

/** Undefined for `*` alone. */
function readColumns(reader: Reader, expressions: ExpressionParser): readonly Column[] | undefined {
  if (reader.sees('FROM')) throw emptySelect();
  if (reader.skips('*')) {
    if (reader.sees(',')) throw notAlone();
    return undefined;
  }
  const columns: Column[] = [];
  do {
    if (reader.sees('*')) throw notAlone();
    const read = expressions.read();
    columns.push({ ...shownOf(read), name: readName(reader) });
  } while (reader.skips(','));
  return columns;
}

/** `s.a.*` is each member of `s.a`. */
function shownOf(read: Expression): Pick<Column, 'of' | 'spread'> {
  if (read.kind !== 'path') return { of: read, spread: false };
  const { steps } = read;
  const wildcard = steps.findIndex((step) => 'every' in step);
  if (wildcard < 0) return { of: read, spread: false };
  const step = steps[wildcard];
  const isLast = wildcard === steps.length - 1 && step !== undefined && 'every' in step;
  if (!isLast || step.every === 'element') throw wrongWildcard();
  if (steps.some((each) => 'index' in each)) throw mixedWildcard();
  return { of: { kind: 'path', steps: steps.slice(0, -1) }, spread: true };
}

/** `AS name`, a name alone, or nothing before a word that means something. */
function readName(reader: Reader): string | undefined {
  const said = reader.skips('AS');
  const { next } = reader;
  const isName = next?.kind === 'quoted' || (next?.kind === 'word' && !isReserved(next.text));
  if (isName) return reader.take().text;
  if (said) throw noName();
  return undefined;
}
