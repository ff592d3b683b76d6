import { defineAction } from '../../../action.ts';
import { toUse } from '../objects/use.ts';
import { bucketOf } from '../buckets/find.ts';
import { findObject } from '../objects/find.ts';
import { shownVersion } from '../objects/describe.ts';
import { changeVersion } from '../objects/versions.ts';
import { tell } from '../objects/events.ts';
import { checkTags } from '../objects/tags.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html */
export const action = defineAction('s3', 'PutObjectTagging', {
  authorize: (input, context) => toUse(context, input, 'PutObjectTagging'),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const row = findObject(context, bucket, input, 'PUT', 'refused');
    const tags = checkTags(input.Tagging.TagSet, 'object');
    changeVersion(context, { ...row, tags });
    tell(context, bucket, 's3:ObjectTagging:Put', row);
    return { VersionId: shownVersion(bucket, row) };
  },
});
