import { ExpressionParser } from './parse-expression.ts';
import { readSteps } from './path.ts';
import { Reader } from './reader.ts';
import { unexpectedToken } from './refusals.ts';
import type { Column, Query } from './syntax.ts';
import { tokensOf } from './tokens.ts';

/** Reads a query: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-select.html */
export function parseQuery(expression: string): Query {
  const reader = new Reader(tokensOf(expression));
  const expressions = new ExpressionParser(reader);
  reader.expect('SELECT');
  const columns = reader.skips('*') ? undefined : readColumns(reader, expressions);
  reader.expect('FROM');
  if (reader.take().text.toUpperCase() !== 'S3OBJECT') throw unexpectedToken();
  const from = readSteps(reader);
  const alias = readName(reader, ['WHERE', 'LIMIT']);
  const where = reader.skips('WHERE') ? expressions.readOfRow() : undefined;
  const limit = reader.skips('LIMIT') ? readLimit(reader) : undefined;
  reader.skips(';');
  const { aggregates } = expressions;
  if (reader.next !== undefined) throw unexpectedToken();
  return { columns, aggregates, from, alias, where, limit };
}

function readLimit(reader: Reader): number {
  const { text } = reader.take();
  if (!/^\d+$/.test(text)) throw unexpectedToken();
  return Number(text);
}

function readColumns(reader: Reader, expressions: ExpressionParser): readonly Column[] {
  const columns: Column[] = [];
  do {
    const of = expressions.read();
    columns.push({ of, name: readName(reader, ['FROM']) });
  } while (reader.skips(','));
  return columns;
}

/** `AS name`, a name alone, or nothing before what may follow. */
function readName(reader: Reader, before: readonly string[]): string | undefined {
  const said = reader.skips('AS');
  const { next } = reader;
  const isName =
    next?.kind === 'quoted' || (next?.kind === 'word' && !before.includes(next.text.toUpperCase()));
  if (isName) return reader.take().text;
  if (said) throw unexpectedToken();
  return undefined;
}
