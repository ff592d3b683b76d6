import { isDatePart } from './date-functions.ts';
import type { Reader } from './reader.ts';
import { noDatePart, noDelimiter } from './refusals.ts';
import type { Expression } from './syntax.ts';

/** What stands in the parentheses of a call, of which some have words of their own. */
export function readArguments(name: string, reader: Reader, read: () => Expression): readonly Expression[] {
  reader.expect('(');
  if (reader.skips(')')) return [];
  if (name === 'TRIM') return trimArguments(reader, read);
  const list: Expression[] = [];
  if (name === 'EXTRACT' || name === 'DATE_ADD' || name === 'DATE_DIFF') {
    list.push(datePart(reader, name === 'EXTRACT'));
    if (!reader.skips(name === 'EXTRACT' ? 'FROM' : ',')) throw noDelimiter();
  }
  const between = name === 'SUBSTRING' ? [',', 'FROM', 'FOR'] : [','];
  do list.push(read());
  while (between.some((word) => reader.skips(word)));
  if (!reader.skips(')')) throw noDelimiter();
  return list;
}

function datePart(reader: Reader, ofClock: boolean): Expression {
  const { kind, text } = reader.take();
  const word = text.toUpperCase();
  if (kind !== 'word' || !isDatePart(word, ofClock)) throw noDatePart();
  return { kind: 'value', value: word };
}

/** `TRIM([[LEADING | TRAILING | BOTH] [characters] FROM] text)` */
function trimArguments(reader: Reader, read: () => Expression): readonly Expression[] {
  const side = ['LEADING', 'TRAILING', 'BOTH'].find((word) => reader.skips(word));
  const characters = reader.sees('FROM') ? undefined : read();
  if (!reader.skips('FROM')) {
    if (side !== undefined || !reader.skips(')') || characters === undefined) throw noDelimiter();
    return [characters];
  }
  const text = read();
  if (!reader.skips(')')) throw noDelimiter();
  const blank: Expression = { kind: 'value', value: ' ' };
  return [text, { kind: 'value', value: side ?? 'BOTH' }, characters ?? blank];
}
