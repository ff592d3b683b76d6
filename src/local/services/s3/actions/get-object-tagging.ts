import { defineAction } from '../../../action.ts';
import { toUse } from '../objects/use.ts';
import { bucketOf } from '../buckets/find.ts';
import { noSuchKey } from '../errors.ts';
import { findObject, lookUp } from '../objects/find.ts';
import { shownVersion } from '../objects/describe.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectTagging.html */
export const action = defineAction('s3', 'GetObjectTagging', {
  authorize: (input, context) => toUse(context, input, 'GetObjectTagging'),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    // Only here AWS names the bucket with the key that is not there.
    const there = input.VersionId !== undefined || lookUp(context, bucket.name, input) !== undefined;
    if (!there) throw noSuchKey(`${bucket.name}/${input.Key}`);
    const row = findObject(context, bucket, input, 'GET', 'refused');
    return { VersionId: shownVersion(bucket, row), TagSet: [...(row.tags ?? [])] };
  },
});
