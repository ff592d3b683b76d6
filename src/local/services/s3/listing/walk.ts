import type { Table } from '../../../store/table.ts';
import { objectId } from '../state.ts';
import { afterPrefix, compareKeys } from './key-order.ts';

/** What a listing shows: a row, or what several keys have in common. */
export type Shown<Row> =
  | { readonly row: Row; readonly prefix?: undefined }
  | { readonly row?: undefined; readonly prefix: string };

export interface Walk {
  readonly bucket: string;
  readonly prefix: string;
  readonly delimiter: string | undefined;
  /** Begins behind this key or common prefix. */
  readonly after: string | undefined;
}

interface Keyed {
  readonly key: string;
}

/** So many rows are read at first behind a common prefix: there is often another one at once. */
const firstLook = 2;
const longestLook = 1024;

/**
 * The keys of a bucket in order, keys with a common prefix as one. It never reads the keys below a common prefix:
 * it goes on behind them.
 */
export function* walk<Row extends Keyed>(
  table: Table<Row>,
  { bucket, prefix, delimiter, after }: Walk,
): Generator<Shown<Row>> {
  const end = afterPrefix(objectId(bucket, prefix));
  let from: string | undefined = start(bucket, prefix, delimiter, after);
  let look = longestLook;
  while (from !== undefined) {
    if (end !== undefined && compareKeys(from, end) >= 0) return;
    const asked: { from: string; below?: string; limit: number } = { from, limit: look };
    if (end !== undefined) asked.below = end;
    let seen = 0;
    let jump: string | undefined;
    let last: string | undefined;
    for (const row of table.list(asked)) {
      seen += 1;
      const common = commonPrefix(row.key, prefix, delimiter);
      if (common !== undefined) {
        yield { prefix: common };
        jump = afterPrefix(objectId(bucket, common));
        last = undefined;
        break;
      }
      last = row.key;
      yield { row };
    }
    if (jump !== undefined) {
      from = jump;
      look = firstLook;
    } else if (seen < look || last === undefined) return;
    else {
      from = behind(bucket, last);
      look = Math.min(look * 4, longestLook);
    }
  }
}

/** What a key has in common with others: all up to the first delimiter behind the prefix. */
export function commonPrefix(key: string, prefix: string, delimiter: string | undefined): string | undefined {
  if (delimiter === undefined || delimiter === '') return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}

function start(
  bucket: string,
  prefix: string,
  delimiter: string | undefined,
  after: string | undefined,
): string | undefined {
  const first = objectId(bucket, prefix);
  if (after === undefined || after === '' || compareKeys(after, prefix) < 0) return first;
  // What was shown as a common prefix has been shown whole.
  const shown = after.startsWith(prefix) ? commonPrefix(after, prefix, delimiter) : undefined;
  if (shown !== undefined) return afterPrefix(objectId(bucket, shown));
  return behind(bucket, after);
}

/** Behind a key and all of its versions, whose rows begin with the key and a character of code 0. */
function behind(bucket: string, key: string): string {
  return `${objectId(bucket, key)}\u0001`;
}
