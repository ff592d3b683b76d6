import { shownOwner } from '../buckets/owner.ts';
import type { ShownOwner } from '../buckets/owner.ts';
import { quoted, shownClass } from '../objects/describe.ts';
import type { ObjectRow } from '../state.ts';
import { shownTime } from '../objects/shown-time.ts';

/**
 * An object as the two listings of objects show it.
 * @param owned The owner is shown too, as a lenient cloud or a strict one does.
 */
export function listed(row: ObjectRow, key: string, owned?: { readonly lenient: boolean }) {
  // Named, so that the type of what is given back can be written into a declaration.
  const owner: ShownOwner | undefined =
    owned === undefined ? undefined : shownOwner(row.owner, owned.lenient);
  return {
    Key: key,
    LastModified: shownTime(row.modified),
    ETag: quoted(row.etag),
    ChecksumAlgorithm: row.checksum === undefined ? undefined : [row.checksum.algorithm],
    ChecksumType: row.checksum?.type,
    Size: row.size,
    StorageClass: shownClass(row),
    Owner: owner,
  };
}
