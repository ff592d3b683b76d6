import type { OutputSerialization } from '../../../../wire/generated/s3.ts';
import { invalidRequest } from '../errors.ts';
import { twoFormats, wrongQuoteFields } from './file-refusals.ts';
import { jsonOf, plainText } from './json.ts';
import type { Row, Value } from './syntax.ts';

/** Writes records as a request wants them: as JSON, or as lines of CSV. */
export function recordWriter({ CSV: csv, JSON: json }: OutputSerialization): (row: Row) => string {
  if (csv !== undefined && json !== undefined) throw twoFormats();
  if (json !== undefined) {
    const after = json.RecordDelimiter ?? '\n';
    return (row) => jsonOf(row) + after;
  }
  if (csv === undefined)
    throw invalidRequest('The OutputSerialization is not valid. Only CSV and JSON are supported.');
  const after = csv.RecordDelimiter ?? '\n';
  const between = csv.FieldDelimiter ?? ',';
  const quote = csv.QuoteCharacter ?? '"';
  const escape = csv.QuoteEscapeCharacter ?? '"';
  if (!['ALWAYS', 'ASNEEDED'].includes(csv.QuoteFields ?? 'ASNEEDED')) throw wrongQuoteFields();
  const always = csv.QuoteFields === 'ALWAYS';
  const field = (value: Value): string => {
    const text = shown(value);
    const needs = [between, after, quote, '\n', '\r'].some((special) => text.includes(special));
    return always || needs ? quote + text.replaceAll(quote, escape + quote) + quote : text;
  };
  return (row) => Object.values(row).map(field).join(between) + after;
}

function shown(value: Value): string {
  return value === null || value === undefined ? '' : plainText(value);
}
