import type { TimerContext } from '../../../action.ts';
import { uploadRowId, uploads } from '../state.ts';
import type { UploadRow } from '../state.ts';
import { afterPrefix, compareKeys } from './key-order.ts';
import { commonPrefix } from './walk.ts';
import type { Shown } from './walk.ts';

interface Markers {
  readonly bucket: string;
  readonly prefix: string;
  readonly delimiter: string | undefined;
  readonly key: string;
  readonly id: string;
}

/**
 * The uploads behind two markers: in order of key, and of one key in order of when they began. Undefined when there
 * is no upload of the marker's id.
 */
export function uploadsAfter(
  { state }: Pick<TimerContext, 'state'>,
  { bucket, prefix, delimiter, key, id }: Markers,
): Iterable<Shown<UploadRow>> | undefined {
  const table = state.table(uploads);
  const marker = key === '' || id === '' ? undefined : table.get(uploadRowId(bucket, key, id));
  if (key !== '' && id !== '' && marker === undefined) return undefined;
  const below = afterPrefix(`${bucket}/${prefix}`);
  const rows = [
    ...table.list(
      below === undefined ? { from: `${bucket}/${prefix}` } : { from: `${bucket}/${prefix}`, below },
    ),
  ];
  rows.sort((a, b) => compareKeys(a.key, b.key) || a.initiated - b.initiated || compareKeys(a.id, b.id));
  return shown(
    rows.filter((row) => isAfter(row, key, marker)),
    { bucket, prefix, delimiter, key, id },
  );
}

function isAfter(row: UploadRow, key: string, marker: UploadRow | undefined): boolean {
  const order = compareKeys(row.key, key);
  if (order !== 0) return order > 0;
  if (marker === undefined) return false;
  return (
    row.initiated > marker.initiated ||
    (row.initiated === marker.initiated && compareKeys(row.id, marker.id) > 0)
  );
}

function* shown(
  rows: readonly UploadRow[],
  { prefix, delimiter, key }: Markers,
): Generator<Shown<UploadRow>> {
  let last: string | undefined;
  for (const row of rows) {
    const common = commonPrefix(row.key, prefix, delimiter);
    if (common === undefined) yield { row };
    else if (common !== last && !key.startsWith(common)) {
      last = common;
      yield { prefix: common };
    }
  }
}
