import { defineStagedAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { anyBucket, bucketOf } from '../buckets/find.ts';
import { invalidArgument } from '../errors.ts';
import { checkPartKey, partKeyOutput } from '../multipart/part-key.ts';
import { checkPartNumber } from '../multipart/part-number.ts';
import { toUploadPart } from '../multipart/to-upload.ts';
import { findUpload, putPart } from '../multipart/uploads.ts';
import { readContent } from '../objects/content.ts';
import { checkCopySize, copyKeys, sourceOf, toCopyFrom } from '../objects/copy-source.ts';
import { etagOf } from '../objects/encryption.ts';
import { quoted } from '../objects/describe.ts';
import { takeCopy } from '../objects/take-copy.ts';
import { partChecksum } from '../payload/checksums.ts';
import type { ObjectRow } from '../state.ts';
import { shownTime } from '../objects/shown-time.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPartCopy.html */
export const action = defineStagedAction('s3', 'UploadPartCopy', {
  authorize: (input, context) => [
    ...toUploadPart(context, input, copyKeys(input)),
    ...toCopyFrom(context, input),
  ],
  receive(input, phase) {
    checkPartNumber(input.PartNumber);
    const found = phase.transact((context) => {
      const upload = findUpload(context, anyBucket(context, input), input);
      const { row } = sourceOf(context, input);
      const { from, to } = rangeOf(input.CopySourceRange, row);
      return { upload, body: readContent(context, row, from, to) };
    });
    return takeCopy(phase, found.body, found.upload.checksumAlgorithm ?? 'CRC64NVME');
  },
  handler(input, context, taken) {
    const upload = findUpload(context, bucketOf(context, input), input);
    const source = sourceOf(context, input);
    checkPartKey(upload, input);
    const etag = etagOf(taken.md5, upload.encryption, context.random);
    const checksum = { ...taken.checksum, type: 'FULL_OBJECT' as const };
    putPart(context, {
      upload: upload.id,
      number: input.PartNumber,
      size: taken.size,
      etag,
      modified: context.now,
      body: context.bodies.keep(taken.draft),
      checksum,
    });
    return {
      CopySourceVersionId: source.bucket.versioning === undefined ? undefined : source.row.version,
      CopyPartResult: {
        ETag: quoted(etag),
        LastModified: shownTime(context.now),
        ...(upload.checksumAlgorithm === undefined ? {} : partChecksum(checksum)),
      },
      ...partKeyOutput(upload),
    };
  },
});

/** `bytes=first-last`, both of them and within the source. */
function rangeOf(header: string | undefined, row: ObjectRow): { from: number; to: number } {
  if (header === undefined) {
    checkCopySize(row);
    return { from: 0, to: row.size };
  }
  const match = /^bytes=(\d+)-(\d+)$/.exec(header);
  const from = Number(match?.[1]);
  const last = Number(match?.[2]);
  if (match === null || last < from)
    throw invalidArgument(
      'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy',
      'x-amz-copy-source-range',
      header,
    );
  if (from >= row.size)
    throw new AwsError(
      'InvalidRequest',
      400,
      'The specified copy range is invalid for the source object size',
    );
  if (last >= row.size)
    throw invalidArgument(
      `Range specified is not valid for source object of size: ${row.size}`,
      'x-amz-copy-source-range',
      header,
    );
  return { from, to: last + 1 };
}
