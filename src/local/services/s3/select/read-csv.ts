import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { CSVInput } from '../../../../wire/generated/s3.ts';
import { noCsv, recordTooLong, wrongHeaderInfo, wrongParameter } from './file-refusals.ts';
import { RECORD_CHARACTERS } from './limits.ts';
import type { Row } from './syntax.ts';

/** The rows of a CSV file, their fields by the names in its first line, or by number. */
export async function* readCsv(text: AsyncIterable<string>, input: CSVInput): AsyncGenerator<Row> {
  const header = headerInfo(input);
  let names: readonly string[] | undefined;
  let first = true;
  for await (const fields of records(text, input)) {
    if (first && header === 'USE') names = fields;
    if (!(first && header !== 'NONE'))
      yield Object.fromEntries(fields.map((field, index) => [names?.[index] ?? `_${index + 1}`, field]));
    first = false;
  }
}

/** What the first line of a file is; AWS's own examples write `Use`. */
export function headerInfo({ FileHeaderInfo: said = 'NONE' }: CSVInput): string {
  const header = said.toUpperCase();
  if (!['NONE', 'USE', 'IGNORE'].includes(header)) throw wrongHeaderInfo();
  return header;
}

async function* records(text: AsyncIterable<string>, input: CSVInput): AsyncGenerator<string[]> {
  const source = Readable.from(text);
  const parser = openParser(input);
  source.once('error', (error) => parser.destroy(error));
  try {
    for await (const fields of source.pipe(parser)) yield fields;
  } catch (error) {
    throw error instanceof CsvError ? refusal(error) : error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

function openParser(input: CSVInput): ReturnType<typeof parse> {
  const after = input.RecordDelimiter ?? '\n';
  const between = input.FieldDelimiter ?? ',';
  // Fields and records would never come to an end.
  if (between === '' || after === '') throw wrongParameter();
  return parse({
    delimiter: between,
    // Lines may end as Windows ends them.
    record_delimiter: after === '\n' ? ['\r\n', '\n'] : after,
    quote: input.QuoteCharacter ?? '"',
    escape: input.QuoteEscapeCharacter ?? '"',
    comment: input.Comments === undefined || input.Comments === '' ? null : input.Comments,
    comment_no_infix: true,
    max_record_size: RECORD_CHARACTERS,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
}

function refusal({ code }: CsvError): Error {
  return code === 'CSV_MAX_RECORD_SIZE' ? recordTooLong() : noCsv();
}
