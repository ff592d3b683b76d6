import { defineStagedAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { bucketOf } from '../buckets/find.ts';
import { ownerOfNew } from '../buckets/ownership.ts';
import { checkWrite } from '../objects/conditions.ts';
import { readContent } from '../objects/content.ts';
import { checkCopyOntoItself, copyDirectives, copiedProperties } from '../objects/copy-properties.ts';
import { checkCopySize, copyKeys, sourceOf, toCopyFrom, toCopyTags } from '../objects/copy-source.ts';
import { quoted } from '../objects/describe.ts';
import { encryptionOutput, etagOf } from '../objects/encryption.ts';
import { tell } from '../objects/events.ts';
import { takeCopy } from '../objects/take-copy.ts';
import { addVersion, versionIdFor } from '../objects/versions.ts';
import { checkKeyName, creation, currentOf, toWrite } from '../objects/write.ts';
import { namedAlgorithm, partChecksum } from '../payload/checksums.ts';
import type { TakenBody } from '../payload/take.ts';
import { expirationOf } from '../settings/expiration.ts';
import type { ObjectRow } from '../state.ts';
import { shownTime } from '../objects/shown-time.ts';

/** What was copied before the transaction; nothing when the bytes can be shared as they are. */
interface Copied extends AsyncDisposable {
  readonly from: ObjectRow;
  readonly taken: TakenBody | undefined;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html */
export const action = defineStagedAction('s3', 'CopyObject', {
  authorize: (input, context) => [
    ...toCopyFrom(context, input),
    ...toCopyTags(context, input, input.TaggingDirective),
    ...toWrite(context, input, { ...creation(input), ...copyKeys(input) }),
  ],
  async receive(input, phase): Promise<Copied> {
    const wanted = namedAlgorithm(input.ChecksumAlgorithm);
    const { row, body } = phase.transact((context) => {
      const source = sourceOf(context, input);
      checkCopySize(source.row);
      const algorithm = wanted ?? source.row.checksum?.algorithm;
      // The ETag of what another key encrypts is no MD5, so it takes a look at the bytes.
      const known = source.row.body !== undefined && source.row.encryption.kind === 'AES256';
      const shared = known && source.row.checksum?.algorithm === algorithm;
      return { row: source.row, body: shared ? undefined : readContent(context, source.row) };
    });
    const algorithm = wanted ?? row.checksum?.algorithm ?? 'CRC64NVME';
    const taken = body === undefined ? undefined : await takeCopy(phase, body, algorithm);
    return { from: row, taken, [Symbol.asyncDispose]: async () => taken?.[Symbol.asyncDispose]?.() };
  },
  handler(input, context, copied) {
    const bucket = bucketOf(context, input);
    checkKeyName(input.Key);
    const { row: source, bucket: sourceBucket } = sourceOf(context, input);
    const directives = copyDirectives(input);
    checkCopyOntoItself(input, bucket, source, directives);
    if (input.IfMatch !== undefined || input.IfNoneMatch !== undefined)
      checkWrite(currentOf(context, bucket, input.Key), input);
    const made = content(context, source, copied);
    const properties = copiedProperties(context, bucket, input, source, directives);
    const row: ObjectRow = {
      bucket: bucket.name,
      key: input.Key,
      version: versionIdFor(bucket, context.random),
      owner: ownerOfNew(context, bucket, input.ACL),
      modified: context.now,
      size: source.size,
      ...made,
      etag:
        bucket.zone === undefined
          ? etagOf(made.etag, properties.encryption, context.random)
          : context.random.hex(32),
      ...properties,
    };
    addVersion(context, bucket, row);
    tell(context, bucket, 's3:ObjectCreated:Copy', row);
    return {
      CopyObjectResult: {
        ETag: quoted(row.etag),
        LastModified: shownTime(row.modified),
        // Recorded without the type.
        ...partChecksum(row.checksum),
      },
      CopySourceVersionId: sourceBucket.versioning === undefined ? undefined : source.version,
      VersionId: bucket.versioning === 'Enabled' ? row.version : undefined,
      Expiration: expirationOf(bucket, row),
      ...encryptionOutput(row.encryption),
    };
  },
});

function content(
  context: ActionContext,
  source: ObjectRow,
  { from, taken }: Copied,
): Pick<ObjectRow, 'body' | 'etag' | 'checksum'> {
  if (from.body !== source.body || from.manifest !== source.manifest) throw changedMeanwhile();
  if (taken !== undefined)
    return {
      body: context.bodies.keep(taken.draft),
      etag: taken.md5,
      checksum: { ...taken.checksum, type: 'FULL_OBJECT' },
    };
  if (source.body !== undefined) context.bodies.retain(source.body);
  return { body: source.body, etag: source.etag, checksum: source.checksum };
}

function changedMeanwhile(): AwsError {
  return new AwsError(
    'OperationAborted',
    409,
    'A conflicting conditional operation is currently in progress against this resource. Please try again.',
  );
}
