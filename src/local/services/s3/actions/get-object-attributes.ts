import { defineAction } from '../../../action.ts';
import { bucketOf } from '../buckets/find.ts';
import { invalidArgument, invalidRequest } from '../errors.ts';
import { pageSize } from '../listing/page.ts';
import { partsOf } from '../objects/content.ts';
import { shownClass, shownVersion } from '../objects/describe.ts';
import { checkCustomerKey } from '../objects/encryption.ts';
import { findObject } from '../objects/find.ts';
import { toUse } from '../objects/use.ts';
import { checksumOutput, partChecksum } from '../payload/checksums.ts';
import type { ObjectRow, PartRow } from '../state.ts';
import { shownTime } from '../objects/shown-time.ts';

const KNOWN: ReadonlySet<string> = new Set(['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize']);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html */
export const action = defineAction('s3', 'GetObjectAttributes', {
  authorize: (input, context) => [
    ...toUse(context, input, 'GetObject'),
    ...toUse(context, input, 'GetObjectAttributes'),
  ],
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const row = findObject(context, bucket, input, 'GET');
    checkCustomerKey(row.encryption, input);
    const wanted = new Set<string>(namesOf(input.ObjectAttributes));
    for (const name of wanted)
      if (!KNOWN.has(name))
        throw invalidArgument('Invalid attribute name specified.', 'x-amz-object-attributes', name);
    const parts = wanted.has('ObjectParts') && row.manifest !== undefined ? partsOf(context, row) : undefined;
    return {
      LastModified: shownTime(row.modified),
      VersionId: shownVersion(bucket, row),
      ETag: wanted.has('ETag') ? row.etag : undefined,
      Checksum:
        wanted.has('Checksum') && row.checksum !== undefined ? checksumOutput(withoutCount(row)) : undefined,
      ObjectParts: parts === undefined ? undefined : shownParts(row, parts, input),
      StorageClass: wanted.has('StorageClass') ? shownClass(row) : undefined,
      ObjectSize: wanted.has('ObjectSize') ? row.size : undefined,
    };
  },
});

/** Empty names at the end of the header are none. */
function namesOf(given: readonly string[] | undefined): readonly string[] {
  const last = (given ?? []).findLastIndex((name) => name !== '');
  if (given === undefined || last < 0)
    throw invalidRequest(
      'The x-amz-object-attributes header specifying the attributes to be retrieved is either missing or empty',
    );
  return given.slice(0, last + 1);
}

/** Here a composite checksum is said without the number of parts. */
function withoutCount({ checksum }: ObjectRow): ObjectRow['checksum'] {
  return checksum === undefined ? undefined : { ...checksum, value: checksum.value.replace(/-\d+$/, '') };
}

interface Paging {
  readonly MaxParts?: number | undefined;
  readonly PartNumberMarker?: number | string | undefined;
}

/** Parts are told one by one only where each has a checksum of its own that counts. */
function shownParts(
  { checksum }: ObjectRow,
  parts: readonly PartRow[],
  { MaxParts, PartNumberMarker }: Paging,
) {
  const size = pageSize(MaxParts, 'max-parts');
  const marker = Number(PartNumberMarker ?? 0);
  if (checksum?.type !== 'COMPOSITE') return { TotalPartsCount: parts.length };
  const rest = parts.filter((part) => part.number > marker);
  const page = rest.slice(0, size);
  return {
    TotalPartsCount: parts.length,
    PartNumberMarker: marker,
    NextPartNumberMarker: page.at(-1)?.number ?? 0,
    MaxParts: size,
    IsTruncated: rest.length > size,
    Parts: page.map((part) => ({ PartNumber: part.number, Size: part.size, ...partChecksum(part.checksum) })),
  };
}
