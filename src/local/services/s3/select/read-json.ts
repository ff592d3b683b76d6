import type { JSONInput } from '../../../../wire/generated/s3.ts';
import { noJson, recordTooLong, wrongJsonType } from './file-refusals.ts';
import { RECORD_CHARACTERS } from './limits.ts';
import { rowsOf } from './path.ts';
import type { Step, Value } from './syntax.ts';
import { walkJson } from './walk-json.ts';

/** The rows of a JSON file: of the whole of it, or of each of its lines. */
export function readJson(
  text: AsyncIterable<string>,
  { Type }: JSONInput,
  from: readonly Step[],
): AsyncIterable<Value> {
  const type = Type?.toUpperCase();
  if (type === 'DOCUMENT') return walkJson(text, from);
  if (type !== 'LINES') throw wrongJsonType();
  return readLines(text, from);
}

async function* readLines(text: AsyncIterable<string>, from: readonly Step[]): AsyncGenerator<Value> {
  let rest = '';
  for await (const piece of text) {
    rest += piece;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield* rowsOf(parsed(line), from);
    if (rest.length > RECORD_CHARACTERS) throw recordTooLong();
  }
  if (rest.trim() !== '') yield* rowsOf(parsed(rest), from);
}

function parsed(text: string): Value {
  if (text.length > RECORD_CHARACTERS) throw recordTooLong();
  try {
    return JSON.parse(text);
  } catch {
    throw noJson();
  }
}
