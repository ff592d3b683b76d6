import { defineStagedAction } from '../../../action.ts';
import { bucketOf } from '../buckets/find.ts';
import { ownerOfNew } from '../buckets/ownership.ts';
import { appended } from '../directory/append.ts';
import { notImplementedHeader } from '../errors.ts';
import { checkWrite } from '../objects/conditions.ts';
import { quoted, shownVersion } from '../objects/describe.ts';
import { encryptionOutput, etagOf } from '../objects/encryption.ts';
import { tell } from '../objects/events.ts';
import { propertiesOf } from '../objects/properties.ts';
import { addVersion, versionIdFor } from '../objects/versions.ts';
import { checkKeyName, currentOf, toWrite } from '../objects/write.ts';
import { checksumOutput } from '../payload/checksums.ts';
import { takeBody } from '../payload/take.ts';
import { expirationOf } from '../settings/expiration.ts';
import type { ObjectRow } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export const action = defineStagedAction('s3', 'PutObject', {
  authorize: (input, context) => toWrite(context, input),
  receive: (input, phase) => takeBody(phase, input.Body, input),
  handler(input, context, taken) {
    const bucket = bucketOf(context, input);
    checkKeyName(input.Key);
    const offset = input.WriteOffsetBytes;
    if (offset !== undefined && bucket.zone === undefined)
      throw notImplementedHeader('x-amz-write-offset-bytes');
    if (input.IfMatch !== undefined || input.IfNoneMatch !== undefined)
      checkWrite(currentOf(context, bucket, input.Key), input);
    const properties = propertiesOf(context, bucket, input);
    const written: ObjectRow = {
      bucket: bucket.name,
      key: input.Key,
      version: versionIdFor(bucket, context.random),
      owner: ownerOfNew(context, bucket, input.ACL),
      modified: context.now,
      size: taken.size,
      etag:
        bucket.zone === undefined
          ? etagOf(taken.md5, properties.encryption, context.random)
          : context.random.hex(32),
      body: context.bodies.keep(taken.draft),
      checksum: { algorithm: taken.checksum.algorithm, value: taken.checksum.value, type: 'FULL_OBJECT' },
      // One by one: to spread them over the row costs as much as all the rest of it.
      headers: properties.headers,
      metadata: properties.metadata,
      tags: properties.tags,
      storageClass: properties.storageClass,
      encryption: properties.encryption,
      acl: properties.acl,
      redirect: properties.redirect,
      retention: properties.retention,
      legalHold: properties.legalHold,
    };
    const row =
      offset === undefined
        ? written
        : appended(context, currentOf(context, bucket, input.Key), written, offset);
    addVersion(context, bucket, row);
    tell(context, bucket, 's3:ObjectCreated:Put', row);
    return {
      ETag: quoted(row.etag),
      Size: offset === undefined ? undefined : row.size,
      VersionId: bucket.versioning === 'Enabled' ? shownVersion(bucket, row) : undefined,
      Expiration: expirationOf(bucket, row),
      ...encryptionOutput(row.encryption),
      ...checksumOutput(row.checksum),
    };
  },
});
