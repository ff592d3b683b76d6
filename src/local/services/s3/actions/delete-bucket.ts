import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { hasAccessPoints } from '../../s3control/port.ts';
import { onBucket } from '../access/requests.ts';
import { removeUpload, uploadsOf } from '../multipart/uploads.ts';
import { bucketOf } from '../buckets/find.ts';
import { buckets, objects, versions } from '../state.ts';
import type { BucketRow } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html: uploads that are not over go with it. */
export const action = defineAction('s3', 'DeleteBucket', {
  authorize: (input, context) => onBucket(context, 's3:DeleteBucket', input),
  handler(input, context) {
    const { name, versioning } = bucketOf(context, input);
    const range = { from: `${name}/`, below: `${name}0`, limit: 1 };
    for (const table of [objects, versions])
      for (const row of context.state.table(table).list(range)) throw notEmpty(row.bucket, versioning);
    if (hasAccessPoints(context.state, name))
      throw new AwsError(
        'BucketHasAccessPointsAttached',
        400,
        'The bucket you tried to delete has one or more access points attached. Delete your access points before deleting your bucket.',
        { BucketName: name },
      );
    for (const upload of uploadsOf(context, name)) removeUpload(context, upload);
    context.state.table(buckets).delete(name);
    return {};
  },
});

function notEmpty(BucketName: string, versioning: BucketRow['versioning']): AwsError {
  const sentence = 'The bucket you tried to delete is not empty';
  const message =
    versioning === undefined ? sentence : `${sentence}. You must delete all versions in the bucket.`;
  return new AwsError('BucketNotEmpty', 409, message, { BucketName });
}
