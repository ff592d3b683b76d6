/** A piece of a stream that is one document when put together, and how many items end in it. */
export interface Piece {
  readonly text: string;
  readonly items: number;
}

/** What JSON prints for nothing at all (a query that selects nothing) is `null`. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? 'null';
}

/** A JSON array, in pieces: each item is written once it is there, and the whole is one valid document. */
export async function* jsonItems(items: Iterable<object> | AsyncIterable<object>): AsyncIterable<Piece> {
  let first = true;
  let text = '';
  let count = 0;
  for await (const item of items) {
    text += `${first ? '[\n' : ',\n'}  ${jsonText(item).replaceAll('\n', '\n  ')}`;
    first = false;
    count += 1;
    if (text.length < pieceLength) continue;
    yield { text, items: count };
    text = '';
    count = 0;
  }
  yield { text: `${text}${first ? '[]' : '\n]'}\n`, items: count };
}

/** Characters worth one write: far fewer writes than items, and still at once for a person who watches. */
const pieceLength = 16_384;
