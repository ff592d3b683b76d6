import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Malformed } from '../../../../../wire/error.ts';
import { formDecode } from '../../../../../wire/percent.ts';
import { badKey, badlyFormatted, missingFields } from '../errors.ts';
import type { Listed } from './listed.ts';

const REQUIRED = ['Bucket', 'Key'];
/** The longest key that S3 has. */
const MOST_KEY_BYTES = 1024;

/** The objects in a file of comma-separated values, whose columns have these names. */
export async function* rowsOf(
  bytes: AsyncIterable<Uint8Array>,
  fields: readonly string[],
): AsyncGenerator<Listed> {
  const missing = REQUIRED.filter((name) => !fields.includes(name));
  if (missing.length > 0) throw missingFields(missing);
  const at = (name: string): number => fields.indexOf(name);
  const [bucketAt, keyAt, versionAt] = [at('Bucket'), at('Key'), at('VersionId')];
  for await (const values of records(bytes, fields.length)) {
    const key = values[keyAt] ?? '';
    checkKey(key);
    const bucket = values[bucketAt] ?? '';
    yield versionAt < 0 ? { bucket, key } : { bucket, key, version: values[versionAt] ?? '' };
  }
}

async function* records(bytes: AsyncIterable<Uint8Array>, columns: number): AsyncGenerator<string[]> {
  const source = Readable.from(bytes);
  const parser = parse({ record_delimiter: ['\r\n', '\n'], skip_empty_lines: true, relax_quotes: true });
  source.once('error', (error) => parser.destroy(error));
  try {
    for await (const values of source.pipe(parser)) {
      if (values.length !== columns) throw badlyFormatted();
      yield values;
    }
  } catch (error) {
    throw error instanceof CsvError ? badlyFormatted() : error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

function checkKey(key: string): void {
  if (key === '') throw badKey();
  try {
    if (Buffer.byteLength(formDecode(key)) > MOST_KEY_BYTES) throw badKey();
  } catch (error) {
    throw error instanceof Malformed ? badKey() : error;
  }
}
