import type { TimerContext } from '../../../action.ts';
import { walkVersions } from '../listing/versions.ts';
import type { ListedVersion } from '../listing/versions.ts';
import { walk } from '../listing/walk.ts';
import { objects } from '../state.ts';

/** Rows that are read within one transaction. */
const AT_ONCE = 1000;

interface Wanted {
  readonly bucket: string;
  readonly prefix: string;
  /** All versions and delete markers, or the newest objects alone. */
  readonly versions: boolean;
}

/** Some of what is in a bucket, behind what was told last: what is written meanwhile may or may not be among it. */
export function pageOfVersions(
  context: Pick<TimerContext, 'state'>,
  { bucket, prefix, versions }: Wanted,
  last: ListedVersion | undefined,
): { readonly rows: readonly ListedVersion[]; readonly more: boolean } {
  const asked = { bucket, prefix, delimiter: undefined, after: last?.key };
  const rows: ListedVersion[] = [];
  const found = versions
    ? walkVersions(context, asked, last?.row.version)
    : walk(context.state.table(objects), asked);
  for (const shown of found) {
    if (shown.row === undefined) continue;
    rows.push('row' in shown.row ? shown.row : { key: shown.row.key, row: shown.row, latest: true });
    if (rows.length === AT_ONCE) return { rows, more: true };
  }
  return { rows, more: false };
}
