import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { bucketArn } from '../access/arns.ts';
import { toCreateBucket } from '../access/to-create-bucket.ts';
import { bucketAcl } from '../access/given-acl.ts';
import { DAILY_TIMER } from '../buckets/daily.ts';
import { locationOf } from '../buckets/location.ts';
import { checkBucketName } from '../buckets/name.ts';
import { newDirectory, toCreateDirectory, wantsDirectory } from '../directory/create.ts';
import { expressArn } from '../directory/express-arn.ts';
import { isOfDirectory } from '../directory/name.ts';
import { readOwnership } from '../buckets/ownership.ts';
import { checkTags } from '../objects/tags.ts';
import { ALL_BLOCKED } from '../settings/public-access.ts';
import { buckets } from '../state.ts';
import type { BucketRow } from '../state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
export const action = defineAction('s3', 'CreateBucket', {
  authorize: (input, context) =>
    isOfDirectory(input.Bucket) ? toCreateDirectory(context, input) : toCreateBucket(context, input),
  handler(input, context) {
    const { Bucket: name, CreateBucketConfiguration: configuration } = input;
    if (wantsDirectory(input)) return madeDirectory(context, input);
    checkBucketName(name);
    const region = locationOf(configuration?.LocationConstraint, context.region);
    const location = region === 'us-east-1' ? `/${name}` : `${context.endpoint}/${name}`;
    const there = context.state.table(buckets).get(name);
    if (there !== undefined) {
      // What us-east-1 has done since 2006: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
      const again = there.account === context.caller.account && context.region === 'us-east-1';
      if (again && there.region === 'us-east-1' && configuration?.Tags === undefined)
        return { Location: location };
      throw taken(there, context.caller.account);
    }
    const ownership = readOwnership(input.ObjectOwnership, context.lenient);
    const fresh: BucketRow = {
      name,
      account: context.account,
      region,
      partition: context.partition,
      created: context.now,
      versioning: input.ObjectLockEnabledForBucket === true ? 'Enabled' : undefined,
      objectLock: input.ObjectLockEnabledForBucket === true ? true : undefined,
      settings: {
        ownership,
        tags: configuration?.Tags === undefined ? undefined : checkTags(configuration.Tags, 'new bucket'),
        objectLock: input.ObjectLockEnabledForBucket === true ? { ObjectLockEnabled: 'Enabled' } : undefined,
        publicAccessBlock: context.lenient ? undefined : ALL_BLOCKED,
      },
    };
    context.state.table(buckets).put({ ...fresh, acl: bucketAcl(context, fresh, input) });
    context.tally.soon({ ...context, region }, DAILY_TIMER, '');
    return { Location: location, BucketArn: bucketArn(context.partition, name) };
  },
});

function madeDirectory(context: ActionContext, input: Input<'s3', 'CreateBucket'>) {
  const row = newDirectory(context, input);
  const there = context.state.table(buckets).get(row.name);
  if (there !== undefined) throw taken(there, context.caller.account);
  context.state.table(buckets).put(row);
  context.tally.soon(context, DAILY_TIMER, '');
  return { Location: `${context.endpoint}/${row.name}`, BucketArn: expressArn(row) };
}

function taken({ name, account }: BucketRow, caller: string): AwsError {
  return account === caller
    ? new AwsError(
        'BucketAlreadyOwnedByYou',
        409,
        'Your previous request to create the named bucket succeeded and you already own it.',
        { BucketName: name },
      )
    : new AwsError(
        'BucketAlreadyExists',
        409,
        'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
        { BucketName: name },
      );
}
