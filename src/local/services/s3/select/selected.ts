import type {
  SelectObjectContentEventStream,
  SelectObjectContentRequest,
} from '../../../../wire/generated/s3.ts';
import { invalidRequest } from '../errors.ts';
import { parseQuery } from './parse.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { twoFormats, wrongExpressionType, wrongParameter } from './file-refusals.ts';
import { rowsOf } from './path.ts';
import { notHere } from './refusals.ts';
import { run } from './run.ts';
import { readScanRange, withinRange } from './scan-range.ts';
import type { Step, Value } from './syntax.ts';
import { textOf } from './text.ts';
import type { Counted } from './text.ts';
import { Timestamp } from './timestamp.ts';
import { recordWriter } from './write.ts';

/** Records travel together until there are so many bytes of them. */
const ENOUGH_BYTES = 128 * 1024;

/** The events that answer a query: records, what they cost, and the end. */
export async function* selected(
  input: SelectObjectContentRequest,
  body: Uint8Array | AsyncIterable<Uint8Array>,
  size: number,
  now: number,
): AsyncGenerator<SelectObjectContentEventStream> {
  if (input.ExpressionType !== 'SQL') throw wrongExpressionType();
  const scanned = inRange(input, body, size);
  const query = parseQuery(input.Expression);
  const write = recordWriter(input.OutputSerialization);
  const counted: Counted = { scanned: 0, processed: 0 };
  let returned = 0;
  let waiting = '';
  const taken = (): SelectObjectContentEventStream => {
    const Payload = Buffer.from(waiting);
    waiting = '';
    returned += Payload.length;
    return { Records: { Payload } };
  };
  for await (const row of run(query, rows(input, scanned, counted, query.from), Timestamp.at(now))) {
    waiting += write(row);
    if (waiting.length >= ENOUGH_BYTES) yield taken();
  }
  if (waiting !== '') yield taken();
  const Details = {
    BytesScanned: counted.scanned,
    BytesProcessed: counted.processed,
    BytesReturned: returned,
  };
  if (input.RequestProgress?.Enabled === true) yield { Progress: { Details } };
  yield { Stats: { Details } };
  yield { End: {} };
}

function inRange(
  { ScanRange: range, InputSerialization: from }: SelectObjectContentRequest,
  body: Uint8Array | AsyncIterable<Uint8Array>,
  size: number,
): Uint8Array | AsyncIterable<Uint8Array> {
  if (range === undefined) return body;
  const delimiter = from.CSV?.RecordDelimiter ?? '\n';
  if (delimiter === '') throw wrongParameter();
  return withinRange(body, readScanRange(range, size, from), Buffer.from(delimiter));
}

function rows(
  {
    InputSerialization: { CSV: csv, JSON: json, Parquet: parquet, CompressionType },
  }: SelectObjectContentRequest,
  body: Uint8Array | AsyncIterable<Uint8Array>,
  counted: Counted,
  from: readonly Step[],
): AsyncIterable<Value> {
  if ([csv, json, parquet].filter((format) => format !== undefined).length > 1) throw twoFormats();
  const text = textOf(body, CompressionType, counted);
  if (csv !== undefined) return rowsOfEach(readCsv(text, csv), from);
  if (json !== undefined) return readJson(text, json, from);
  if (parquet !== undefined) throw notHere('Selecting from Parquet');
  throw invalidRequest('The InputSerialization is not valid. Only CSV, JSON and Parquet are supported.');
}

async function* rowsOfEach(documents: AsyncIterable<Value>, from: readonly Step[]): AsyncGenerator<Value> {
  for await (const document of documents) yield* rowsOf(document, from);
}
