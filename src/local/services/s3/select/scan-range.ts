import type { InputSerialization, ScanRange } from '../../../../wire/generated/s3.ts';
import { noScanRange, wrongParameter } from './file-refusals.ts';
import { headerInfo } from './read-csv.ts';

/** The bytes in which a record has to begin, counted from 0, both included. */
export interface Range {
  readonly start: number;
  readonly end: number;
  /** Whether the first record of the object is its header, which is read wherever the range begins. */
  readonly header: boolean;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ScanRange.html: an end alone means so many of the last bytes. */
export function readScanRange(
  { Start: start, End: end }: ScanRange,
  size: number,
  { CSV: csv, JSON: json, CompressionType: compression = 'NONE' }: InputSerialization,
): Range {
  if (start === undefined && end === undefined) throw wrongParameter();
  if ((start ?? 0) < 0 || (end ?? 0) < 0) throw wrongParameter();
  if (start !== undefined && end !== undefined && start > end) throw wrongParameter();
  const lines =
    csv === undefined ? json?.Type?.toUpperCase() === 'LINES' : csv.AllowQuotedRecordDelimiter !== true;
  if (!lines || compression !== 'NONE') throw noScanRange();
  const first = start ?? Math.max(0, size - (end ?? 0));
  const header = csv !== undefined && headerInfo(csv) !== 'NONE';
  return { start: first, end: start === undefined ? size - 1 : (end ?? size - 1), header };
}

/** The header and the records that begin within a range: the last of them whole, though it goes on behind the range. */
export async function* withinRange(
  body: Uint8Array | AsyncIterable<Uint8Array>,
  { start, end, header }: Range,
  delimiter: Uint8Array,
): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  // Where in the object `rest` begins, and whether what stands there is of a record that is wanted.
  let at = 0;
  let wanted = start === 0 || header;
  if (start > end) return;
  for await (const piece of body instanceof Uint8Array ? [body] : body) {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      // A record that begins at the very start of the range follows a delimiter that stands before it.
      const from = wanted ? 0 : Math.max(0, start - delimiter.length - at);
      const found = from > rest.length ? -1 : rest.indexOf(delimiter, from);
      // A delimiter may begin in this piece and end in the next.
      const kept = found < 0 ? Math.max(0, rest.length - delimiter.length + 1) : found + delimiter.length;
      if (wanted) yield rest.subarray(0, kept);
      rest = rest.subarray(kept);
      at += kept;
      if (found < 0) break;
      if (at > end) return;
      wanted = at >= start;
    }
  }
  if (wanted) yield rest;
}
