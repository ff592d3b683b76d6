import { defineAction } from '../../../action.ts';
import { toUse } from '../objects/use.ts';
import { bucketOf } from '../buckets/find.ts';
import { findObject } from '../objects/find.ts';
import { shownVersion } from '../objects/describe.ts';
import { changeVersion } from '../objects/versions.ts';
import { tell } from '../objects/events.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjectTagging.html */
export const action = defineAction('s3', 'DeleteObjectTagging', {
  authorize: (input, context) => toUse(context, input, 'DeleteObjectTagging'),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const row = findObject(context, bucket, input, 'DELETE', 'refused');
    changeVersion(context, { ...row, tags: undefined });
    tell(context, bucket, 's3:ObjectTagging:Delete', row);
    return { VersionId: shownVersion(bucket, row) };
  },
});
