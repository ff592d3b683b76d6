import type {
  SelectObjectContentEventStream,
  SelectObjectContentRequest,
} from '../../../../wire/generated/s3.ts';
import { AwsError } from '../../../error.ts';
import { invalidRequest } from '../errors.ts';
import { parseQuery } from './parse.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { notHere, wrongParameter } from './refusals.ts';
import { run } from './run.ts';
import { readScanRange, withinRange } from './scan-range.ts';
import type { Value } from './syntax.ts';
import { textOf } from './text.ts';
import type { Counted } from './text.ts';
import { recordWriter } from './write.ts';

/** Records travel together until there are so many bytes of them. */
const ENOUGH_BYTES = 128 * 1024;

/** The events that answer a query: records, what they cost, and the end. */
export async function* selected(
  input: SelectObjectContentRequest,
  body: Uint8Array | AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<SelectObjectContentEventStream> {
  if (input.ExpressionType !== 'SQL')
    throw new AwsError(
      'InvalidExpressionType',
      400,
      'The ExpressionType is not valid. Only SQL expressions are supported.',
    );
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
  for await (const row of run(query, documents(input, scanned, counted))) {
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

function documents(
  {
    InputSerialization: { CSV: csv, JSON: json, Parquet: parquet, CompressionType },
  }: SelectObjectContentRequest,
  body: Uint8Array | AsyncIterable<Uint8Array>,
  counted: Counted,
): AsyncIterable<Value> {
  const text = textOf(body, CompressionType, counted);
  if (csv !== undefined) return readCsv(text, csv);
  if (json !== undefined) return readJson(text, json);
  if (parquet !== undefined) throw notHere('Selecting from Parquet');
  throw invalidRequest('The InputSerialization is not valid. Only CSV, JSON and Parquet are supported.');
}
