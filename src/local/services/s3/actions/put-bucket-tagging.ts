import { defineAction } from '../../../action.ts';
import { checkTaggedWhole } from '../access/bucket-tags.ts';
import { onBucket } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { changeSettings } from '../settings/change.ts';
import { answered } from '../../../../wire/server/answer.ts';
import { TAG_LIMITS } from '../../../blocks/tags.ts';
import { AwsError } from '../../../error.ts';
import { checkTags } from '../objects/tags.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html */
export const action = defineAction('s3', 'PutBucketTagging', {
  authorize: (input, context) => onBucket(context, 's3:PutBucketTagging', input),
  handler(input, context) {
    const bucket = bucketOf(context, input);
    checkTaggedWhole(bucket, 'PUT');
    const tags = checkTags(input.Tagging.TagSet, 'bucket');
    if (tags.length > TAG_LIMITS.perResource)
      throw new AwsError(
        'BadRequest',
        400,
        `Bucket tag count cannot be greater than ${TAG_LIMITS.perResource}`,
      );
    changeSettings(context, bucket, { tags: tags.length === 0 ? undefined : tags });
    return answered({}, { status: 204 });
  },
});
