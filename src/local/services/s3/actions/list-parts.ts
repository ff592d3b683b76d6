import { defineAction } from '../../../action.ts';
import { takePage } from '../../../blocks/paging.ts';
import { bucketOf } from '../buckets/find.ts';
import { shownId, shownOwner } from '../buckets/owner.ts';
import { natural, pageSize } from '../listing/page.ts';
import { toSeeUpload } from '../multipart/to-upload.ts';
import { findUpload, uploadedParts } from '../multipart/uploads.ts';
import { quoted, shownClass } from '../objects/describe.ts';
import { partChecksum } from '../payload/checksums.ts';
import { abortionOf } from '../settings/expiration.ts';
import type { UploadRow } from '../state.ts';
import { shownTime } from '../objects/shown-time.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html */
export const action = defineAction('s3', 'ListParts', {
  authorize: (input, context) => toSeeUpload(context, 's3:ListMultipartUploadParts', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const upload = findUpload(context, bucket, input);
    const marker = natural(input.PartNumberMarker ?? 0, 'part-number-marker');
    const size = pageSize(input.MaxParts, 'max-parts');
    const { rows, next } =
      size === 0
        ? { rows: [], next: undefined }
        : takePage(uploadedParts(context, upload.id, marker), size, ({ number }) => String(number));
    return {
      ...abortionOf(bucket, upload),
      Bucket: bucket.name,
      Key: input.Key,
      UploadId: upload.id,
      PartNumberMarker: marker,
      NextPartNumberMarker: rows.at(-1)?.number ?? 0,
      MaxParts: size,
      IsTruncated: next !== undefined,
      Parts: rows.map((part) => ({
        PartNumber: part.number,
        LastModified: shownTime(part.modified),
        ETag: quoted(part.etag),
        Size: part.size,
        ...(upload.checksumAlgorithm === undefined ? {} : partChecksum(part.checksum)),
      })),
      Initiator: initiator(upload.initiator, context.lenient),
      Owner: shownOwner(upload.owner, context.lenient),
      StorageClass: shownClass(upload),
      ChecksumAlgorithm: upload.checksumAlgorithm,
      ChecksumType: upload.checksumType,
    };
  },
});

/** A root is named by its canonical id, everybody else by ARN. */
function initiator({ arn, account }: UploadRow['initiator'], lenient: boolean) {
  return arn.endsWith(':root') || arn === '' ? shownOwner(account, lenient) : shownId(arn, false);
}
