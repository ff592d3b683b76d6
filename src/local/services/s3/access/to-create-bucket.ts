import type { ActionContext, AuthorizationRequest, Input } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { aclKeys } from './acl-keys.ts';
import { bucketArn } from './arns.ts';

/**
 * What making a bucket asks for: for an ACL, an ownership, tags and locks the permissions to set those as well.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
 */
export function toCreateBucket(
  { partition }: ActionContext,
  input: Input<'s3', 'CreateBucket'>,
): readonly AuthorizationRequest[] {
  const arn = bucketArn(partition, input.Bucket);
  const acl = aclKeys(input);
  const where = input.CreateBucketConfiguration?.LocationConstraint;
  const keys = {
    ...acl,
    ...(where === undefined ? {} : { 's3:locationconstraint': where }),
    ...(input.ObjectOwnership === undefined ? {} : { 's3:x-amz-object-ownership': input.ObjectOwnership }),
  };
  const isPrivate =
    Object.keys(acl).length === 0 || (input.ACL === 'private' && Object.keys(acl).length === 1);
  const also = [
    ...(isPrivate ? [] : ['s3:PutBucketAcl']),
    ...(input.ObjectOwnership === undefined ? [] : ['s3:PutBucketOwnershipControls']),
    ...(input.ObjectLockEnabledForBucket === true
      ? ['s3:PutBucketObjectLockConfiguration', 's3:PutBucketVersioning']
      : []),
  ];
  return [
    ...makingTagged(
      { action: 's3:CreateBucket', arn, context: keys },
      's3:TagResource',
      input.CreateBucketConfiguration?.Tags,
    ),
    ...also.map((action) => ({ action, arn })),
  ];
}
