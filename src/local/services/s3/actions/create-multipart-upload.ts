import { defineAction } from '../../../action.ts';
import { bucketOf } from '../buckets/find.ts';
import { ownerOfNew } from '../buckets/ownership.ts';
import { checksumMode } from '../multipart/checksum-mode.ts';
import { encryptionOutput } from '../objects/encryption.ts';
import { propertiesOf } from '../objects/properties.ts';
import { newVersionId } from '../objects/version-id.ts';
import { checkKeyName, noCreation, toWrite } from '../objects/write.ts';
import { abortionOf } from '../settings/expiration.ts';
import { uploads } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html */
export const action = defineAction('s3', 'CreateMultipartUpload', {
  authorize: (input, context) => toWrite(context, input, noCreation),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    checkKeyName(input.Key);
    const mode = checksumMode(input.ChecksumAlgorithm, input.ChecksumType);
    const properties = propertiesOf(context, bucket, input);
    const { caller } = context;
    const id = newVersionId(context.random) + newVersionId(context.random);
    const upload = {
      ...properties,
      ...mode,
      bucket: bucket.name,
      key: input.Key,
      id,
      owner: ownerOfNew(context, bucket, input.ACL),
      initiator: { arn: caller.arn, account: caller.account },
      initiated: context.now,
    };
    context.state.table(uploads).put(upload);
    return {
      ...abortionOf(bucket, upload),
      Bucket: bucket.name,
      Key: input.Key,
      UploadId: id,
      ChecksumAlgorithm: mode.checksumAlgorithm,
      ChecksumType: mode.checksumType,
      ...encryptionOutput(properties.encryption),
    };
  },
});
