import { defineStagedAction } from '../../../action.ts';
import { anyBucket, bucketOf } from '../buckets/find.ts';
import { partKeyOutput, checkPartKey } from '../multipart/part-key.ts';
import { checkPartNumber } from '../multipart/part-number.ts';
import { checkPartChecksum } from '../multipart/part-checksum.ts';
import { toUploadPart } from '../multipart/to-upload.ts';
import { findUpload, putPart } from '../multipart/uploads.ts';
import { etagOf } from '../objects/encryption.ts';
import { quoted } from '../objects/describe.ts';
import { partChecksum } from '../payload/checksums.ts';
import { takeBody } from '../payload/take.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html */
export const action = defineStagedAction('s3', 'UploadPart', {
  authorize: (input, context) => toUploadPart(context, input),
  receive(input, phase) {
    checkPartNumber(input.PartNumber);
    const upload = phase.transact((context) => findUpload(context, anyBucket(context, input), input));
    const always = upload.checksumAlgorithm === undefined ? 'CRC64NVME' : undefined;
    return takeBody(phase, input.Body, input, upload.checksumAlgorithm, always);
  },
  handler(input, context, taken) {
    const upload = findUpload(context, bucketOf(context, input), input);
    checkPartKey(upload, input);
    checkPartChecksum(upload, taken);
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
      own: taken.also === undefined ? undefined : { ...taken.also, type: 'FULL_OBJECT' },
    });
    const shown = taken.asked || upload.checksumAlgorithm !== undefined;
    return {
      ETag: quoted(etag),
      ...partKeyOutput(upload),
      ...(shown ? partChecksum(checksum) : {}),
    };
  },
});
