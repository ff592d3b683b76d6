import { canonicalId } from '../buckets/owner.ts';
import { quoted, shownClass } from '../objects/describe.ts';
import type { ObjectRow } from '../state.ts';

/** An object as the two listings of objects show it. */
export function listed(row: ObjectRow, key: string, withOwner: boolean) {
  return {
    Key: key,
    LastModified: new Date(row.modified),
    ETag: quoted(row.etag),
    ChecksumAlgorithm: row.checksum === undefined ? undefined : [row.checksum.algorithm],
    ChecksumType: row.checksum?.type,
    Size: row.size,
    StorageClass: shownClass(row),
    Owner: withOwner ? { ID: canonicalId(row.owner) } : undefined,
  };
}
