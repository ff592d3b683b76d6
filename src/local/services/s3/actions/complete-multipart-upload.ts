import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { bucketOf } from '../buckets/find.ts';
import { invalidRequest, malformedXml } from '../errors.ts';
import { checksumOfParts } from '../multipart/checksum-mode.ts';
import { chooseParts, etagOfParts } from '../multipart/complete.ts';
import { toComplete } from '../multipart/to-upload.ts';
import { findUpload, removeUpload, uploadedParts } from '../multipart/uploads.ts';
import { checkWrite } from '../objects/conditions.ts';
import { quoted } from '../objects/describe.ts';
import { encryptionOutput } from '../objects/encryption.ts';
import { tell } from '../objects/events.ts';
import { addVersion, versionIdFor } from '../objects/versions.ts';
import { currentOf } from '../objects/write.ts';
import { checksumOutput, saidChecksum } from '../payload/checksums.ts';
import { expirationOf } from '../settings/expiration.ts';
import { manifests } from '../state.ts';
import type { BucketRow, Checksum, ObjectRow, PartRow, UploadRow } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html */
export const action = defineAction('s3', 'CompleteMultipartUpload', {
  authorize: (input, context) => toComplete(context, input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const before = currentOf(context, bucket, input.Key);
    // Whoever did not hear the answer asks again, and gets it.
    if (before?.manifest === input.UploadId) return answer(context, bucket, before);
    const upload = findUpload(context, bucket, input);
    checkType(upload, input.ChecksumType);
    const uploaded = new Map([...uploadedParts(context, upload.id)].map((part) => [part.number, part]));
    // No document at all is none that could be read; an empty list is told what it lacks.
    if (input.MultipartUpload === undefined) throw malformedXml();
    const parts = chooseParts(upload, input.MultipartUpload.Parts ?? [], uploaded);
    checkWrite(before, input, upload);
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    checkSize(input.MpuObjectSize, size);
    const checksum = wholeChecksum(upload, parts);
    compareWhole(checksum, saidChecksum(input));
    const {
      id,
      initiated: _,
      initiator: __,
      checksumAlgorithm: ___,
      checksumType: ____,
      disturbed: _____,
      ...properties
    } = upload;
    const row: ObjectRow = {
      ...properties,
      version: versionIdFor(bucket, context.random),
      modified: context.now,
      size,
      etag: etagOfParts(parts),
      manifest: id,
      parts: parts.length,
      checksum,
    };
    context.state.table(manifests).put({ id, parts });
    removeUpload(context, upload, new Set(parts.map((part) => part.number)));
    addVersion(context, bucket, row);
    tell(context, bucket, 's3:ObjectCreated:CompleteMultipartUpload', row);
    return answer(context, bucket, row);
  },
});

function answer({ endpoint }: ActionContext, bucket: BucketRow, row: ObjectRow) {
  return {
    Location: `${endpoint}/${bucket.name}/${row.key.split('/').map(encodeURIComponent).join('/')}`,
    Bucket: bucket.name,
    Key: row.key,
    ETag: quoted(row.etag),
    VersionId: bucket.versioning === 'Enabled' ? row.version : undefined,
    Expiration: expirationOf(bucket, row),
    ...encryptionOutput(row.encryption),
    ...checksumOutput(row.checksum),
  };
}

/**
 * S3 makes a CRC-64/NVME of an upload that was begun without a word of checksums, unless a customer's key encrypts it:
 * between the parts it cannot read what it keeps.
 */
function wholeChecksum(
  { checksumAlgorithm: algorithm, checksumType, encryption }: UploadRow,
  parts: readonly PartRow[],
): Checksum | undefined {
  if (algorithm === undefined) {
    if (encryption.kind === 'customer') return undefined;
    const own = parts.map((part) => ({ ...part, checksum: part.own ?? part.checksum }));
    return checksumOfParts('CRC64NVME', 'FULL_OBJECT', own);
  }
  const same = parts.every(({ checksum }) => checksum?.algorithm === algorithm);
  return same ? checksumOfParts(algorithm, checksumType ?? 'FULL_OBJECT', parts) : undefined;
}

function checkType({ checksumType }: UploadRow, said: string | undefined): void {
  if (said === undefined || said === checksumType) return;
  throw invalidRequest(
    `The upload was created using the ${checksumType ?? 'null'} checksum mode. The complete request must use the same checksum mode.`,
  );
}

function checkSize(said: number | undefined, size: number): void {
  if (said === undefined || said === size) return;
  throw invalidRequest(
    `The provided 'x-amz-mp-object-size' header value ${said} does not match what was computed: ${size}`,
  );
}

function compareWhole(found: Checksum | undefined, said: ReturnType<typeof saidChecksum>): void {
  if (said === undefined || found === undefined || said.algorithm !== found.algorithm) return;
  const plain = said.value.replace(/-\d+$/, '');
  if (plain === found.value.replace(/-\d+$/, '')) return;
  throw new AwsError(
    'BadDigest',
    400,
    `The ${said.algorithm.toLowerCase()} you specified did not match the calculated checksum.`,
  );
}
