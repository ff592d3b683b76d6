import { defineAction } from '../../../action.ts';
import { toUse } from '../objects/use.ts';
import { bucketOf } from '../buckets/find.ts';
import { findObject } from '../objects/find.ts';
import { shownVersion } from '../objects/describe.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html */
export const action = defineAction('s3', 'GetObjectTagging', {
  authorize: (input, context) => toUse(context, input, 'GetObjectTagging'),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    const row = findObject(context, bucket, input, 'GET');
    return { VersionId: shownVersion(bucket, row), TagSet: [...(row.tags ?? [])] };
  },
});
