import { parse } from 'csv-parse/sync';
import { parse as parseObject } from '../patterns/json.ts';
import { addParsed, isFields, sourceOf, writeField } from './record.ts';
import type { Fields, Processor, Step } from './record.ts';

type Settings<P extends keyof Processor> = NonNullable<Processor[P]>;

export function parseJson({ source, destination }: Settings<'parseJSON'>): Step {
  return (record) => {
    const found = parseObject(sourceOf(record, source) ?? '');
    if (isFields(found)) addParsed(record, found, destination);
  };
}

export function parseCsv({
  source,
  destination,
  columns = [],
  delimiter = ',',
  quoteCharacter: quote = '"',
}: Settings<'csv'>): Step {
  return (record) => {
    const cells = csvCells(sourceOf(record, source), { delimiter: named(delimiter), quote });
    if (cells === undefined) return;
    const found = cells.map((cell, at): [string, string] => [columns[at] ?? `column_${at + 1}`, cell]);
    addParsed(record, Object.fromEntries(found), destination);
  };
}

/** A tabulator and a space can be written as two characters. */
function named(delimiter: string): string {
  if (delimiter === String.raw`\t`) return '\t';
  return delimiter === String.raw`\s` ? ' ' : delimiter;
}

/** The cells of the first line. */
function csvCells(
  text: string | undefined,
  { delimiter, quote }: { readonly delimiter: string; readonly quote: string },
): readonly string[] | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    const [line]: string[][] = parse(text, { delimiter, quote, relax_quotes: true, to: 1, trim: true });
    return line;
  } catch {
    return undefined;
  }
}

/** `key1=value1&key2=value2`. */
export function parseKeyValue({
  source,
  destination,
  fieldDelimiter = '&',
  keyValueDelimiter = '=',
  keyPrefix = '',
  nonMatchValue,
  overwriteIfExists = false,
}: Settings<'parseKeyValue'>): Step {
  return (record) => {
    const text = sourceOf(record, source);
    if (text === undefined || text === '') return;
    const found: Fields = {};
    for (const pair of text.split(fieldDelimiter)) {
      const at = pair.indexOf(keyValueDelimiter);
      const key = at === -1 ? pair : pair.slice(0, at);
      const value = at === -1 ? nonMatchValue : pair.slice(at + keyValueDelimiter.length);
      if (key !== '') writeField(found, `${keyPrefix}${key}`, value ?? '', true);
    }
    record.parsed = true;
    const target = destination === undefined ? '' : `${destination}.`;
    for (const [name, value] of Object.entries(found))
      writeField(record.fields, `${target}${name}`, value, overwriteIfExists);
  };
}
