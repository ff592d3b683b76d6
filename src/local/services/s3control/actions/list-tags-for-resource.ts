import { defineAction } from '../../../action.ts';
import { askOfBucket, tagsOfBucket } from '../../s3/port.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListTagsForResource.html */
export const action = defineAction('s3control', 'ListTagsForResource', {
  authorize: ({ ResourceArn }, context) => askOfBucket(context, 's3:ListTagsForResource', ResourceArn),
  handler: ({ ResourceArn }, context) => ({ Tags: [...tagsOfBucket(context, ResourceArn)] }),
});
