import { defineAction } from '../../../action.ts';
import { takePage } from '../../../blocks/paging.ts';
import { onObject } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { canonicalId } from '../buckets/owner.ts';
import { pageSize } from '../listing/page.ts';
import { findUpload, uploadedParts } from '../multipart/uploads.ts';
import { quoted, shownClass } from '../objects/describe.ts';
import { partChecksum } from '../payload/checksums.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html */
export const action = defineAction('s3', 'ListParts', {
  authorize: (input, context) => onObject(context, 's3:ListMultipartUploadParts', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const upload = findUpload(context, bucket, input);
    const marker = input.PartNumberMarker ?? 0;
    const size = pageSize(input.MaxParts, 'max-parts');
    const { rows, next } =
      size === 0
        ? { rows: [], next: undefined }
        : takePage(uploadedParts(context, upload.id, marker), size, ({ number }) => String(number));
    return {
      Bucket: bucket.name,
      Key: input.Key,
      UploadId: upload.id,
      PartNumberMarker: marker,
      NextPartNumberMarker: rows.at(-1)?.number ?? 0,
      MaxParts: size,
      IsTruncated: next !== undefined,
      Parts: rows.map((part) => ({
        PartNumber: part.number,
        LastModified: new Date(part.modified),
        ETag: quoted(part.etag),
        Size: part.size,
        ...(upload.checksumAlgorithm === undefined ? {} : partChecksum(part.checksum)),
      })),
      Initiator: initiator(upload.initiator.arn, upload.initiator.account),
      Owner: { ID: canonicalId(upload.owner) },
      StorageClass: shownClass(upload),
      ChecksumAlgorithm: upload.checksumAlgorithm,
      ChecksumType: upload.checksumType,
    };
  },
});

/** A root is named by its canonical id, everybody else by ARN. */
function initiator(arn: string, account: string) {
  return { ID: arn.endsWith(':root') || arn === '' ? canonicalId(account) : arn };
}
