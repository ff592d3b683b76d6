import type { JSONInput } from '../../../../wire/generated/s3.ts';
import { invalidArgument } from '../errors.ts';
import { DOCUMENT_CHARACTERS, RECORD_CHARACTERS } from './limits.ts';
import { noJson, notHere, recordTooLong } from './refusals.ts';
import type { Value } from './syntax.ts';

/** The documents of a JSON file: the whole of it, or each of its lines. */
export async function* readJson(
  text: AsyncIterable<string>,
  { Type: type }: JSONInput,
): AsyncGenerator<Value> {
  if (type !== 'DOCUMENT' && type !== 'LINES')
    throw invalidArgument('The JsonType is not valid. Only DOCUMENT and LINES are supported.');
  let rest = '';
  for await (const piece of text) {
    rest += piece;
    if (type === 'DOCUMENT') {
      if (rest.length > DOCUMENT_CHARACTERS)
        throw notHere('Selecting from a JSON document of more than 64 MiB');
      continue;
    }
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield parsed(line);
    if (rest.length > RECORD_CHARACTERS) throw recordTooLong();
  }
  if (rest.trim() !== '') yield parsed(rest);
}

function parsed(text: string): Value {
  try {
    return JSON.parse(text);
  } catch {
    throw noJson();
  }
}
