import type { CSVInput } from '../../../../wire/generated/s3.ts';
import { wrongParameter } from './refusals.ts';
import type { Row } from './syntax.ts';

/** The rows of a CSV file, their fields by the names in its first line, or by number. */
export async function* readCsv(text: AsyncIterable<string>, input: CSVInput): AsyncGenerator<Row> {
  const header = input.FileHeaderInfo ?? 'NONE';
  let names: readonly string[] | undefined;
  let first = true;
  for await (const fields of records(text, input)) {
    if (first && header === 'USE') names = fields;
    if (!(first && header !== 'NONE'))
      yield Object.fromEntries(fields.map((field, index) => [names?.[index] ?? `_${index + 1}`, field]));
    first = false;
  }
}

async function* records(text: AsyncIterable<string>, input: CSVInput): AsyncGenerator<string[]> {
  const quote = input.QuoteCharacter ?? '"';
  const escape = input.QuoteEscapeCharacter ?? '"';
  const between = input.FieldDelimiter ?? ',';
  const after = input.RecordDelimiter ?? '\n';
  // Fields and records would never come to an end.
  if (between === '' || after === '') throw wrongParameter();
  const comment = input.Comments;
  let rest = '';
  for await (const piece of ended(text)) {
    rest += piece ?? '';
    const reader = new RecordReader(rest, { quote, escape, between, after, ends: piece === undefined });
    for (let fields = reader.next(); fields !== undefined; fields = reader.next()) {
      const left = comment !== undefined && comment !== '' && fields[0]?.startsWith(comment) === true;
      if (!left && !(fields.length === 1 && fields[0] === '')) yield fields;
    }
    rest = rest.slice(reader.read);
  }
}

async function* ended(text: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  yield* text;
  yield undefined;
}

interface Form {
  readonly quote: string;
  readonly escape: string;
  readonly between: string;
  readonly after: string;
  /** Whether nothing follows the text. */
  readonly ends: boolean;
}

/** Takes whole records off the front of a text. */
class RecordReader {
  /** How much of the text was taken. */
  read = 0;
  readonly #text: string;
  readonly #form: Form;

  constructor(text: string, form: Form) {
    this.#text = text;
    this.#form = form;
  }

  next(): string[] | undefined {
    const { after, between, ends } = this.#form;
    const text = this.#text;
    if (this.read >= text.length) return undefined;
    const fields: string[] = [];
    let at = this.read;
    for (;;) {
      const [field, end] = this.#field(at);
      if (text.startsWith(between, end) && end < text.length) {
        fields.push(field);
        at = end + between.length;
        continue;
      }
      const closed = end < text.length;
      if (!closed && !ends) return undefined;
      this.read = closed ? end + after.length : text.length;
      // Lines that end as Windows ends them.
      fields.push(after === '\n' && field.endsWith('\r') ? field.slice(0, -1) : field);
      return fields;
    }
  }

  /** A field, and where it ends: before a delimiter, or where the text does. */
  #field(from: number): readonly [field: string, end: number] {
    const { quote, escape, after, between } = this.#form;
    const text = this.#text;
    let field = '';
    let quoted = false;
    let at = from;
    while (at < text.length) {
      const character = text.charAt(at);
      if (quoted && character === escape && text.charAt(at + 1) === quote) {
        field += quote;
        at += 2;
      } else if (character === quote && (quoted || field === '')) {
        quoted = !quoted;
        at += 1;
      } else if (!quoted && (text.startsWith(between, at) || text.startsWith(after, at))) {
        return [field, at];
      } else {
        field += character;
        at += 1;
      }
    }
    return [field, at];
  }
}
