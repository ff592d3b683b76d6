import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { resourceTagKeys } from '../../blocks/tag-keys.ts';
import { duplicateKey, isReservedKey } from '../../blocks/tags.ts';
import type { Tag } from '../../blocks/tags.ts';
import { AwsError } from '../../error.ts';
import { askOfBucket, bucketIn, isTagText, tagBucket, tagsOfBucket } from '../s3/port.ts';
import { accessPointKeys, accessPointTagKeys } from './access-points/find.ts';
import { checkAccount } from './own-account.ts';
import { pointCalled } from './port.ts';
import { accessPoints } from './state.ts';
import { taggableOf } from './taggable.ts';

type Keys = Readonly<Record<string, string | readonly string[]>>;

interface Asked {
  readonly AccountId: string;
  readonly ResourceArn: string;
}

/** What an action on the tags of a resource asks for. */
export function onTags(
  context: ActionContext,
  action: string,
  { AccountId, ResourceArn }: Asked,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  checkAccount(context, AccountId);
  const point = pointCalled(context.state, ResourceArn, undefined);
  if (point !== undefined)
    return [
      {
        action,
        arn: ResourceArn,
        context: { ...keys, ...accessPointKeys(point), ...accessPointTagKeys(point) },
      },
    ];
  const ownKeys = resourceTagKeys(taggableOf(context, ResourceArn)?.tags);
  return bucketIn(ResourceArn) === undefined
    ? [{ action, arn: ResourceArn, context: { ...keys, ...ownKeys } }]
    : orNoSuch(() => askOfBucket(context, action, ResourceArn, keys));
}

/** The tags of a bucket or an access point. */
export function tagsOf(context: ActionContext, arn: string): readonly Tag[] {
  const point = arn.includes(':accesspoint/') ? pointCalled(context.state, arn, undefined) : undefined;
  if (point !== undefined) return point.tags ?? [];
  const own = taggableOf(context, arn);
  if (own !== undefined) return own.tags;
  if (bucketIn(arn) === undefined) throw noSuchResource();
  return orNoSuch(() => tagsOfBucket(context, arn));
}

export function tag(context: ActionContext, arn: string, tags: readonly Tag[]): void {
  const own = taggableOf(context, arn);
  const point = pointCalled(context.state, arn, undefined);
  if (own !== undefined) own.put(checkCount(tags));
  else if (point === undefined) tagBucket(context, arn, tags);
  else context.state.table(accessPoints).put({ ...point, tags });
}

/** A bucket that is not there is called otherwise here than by S3 itself. */
function orNoSuch<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw error instanceof AwsError && error.code === 'NoSuchBucket' ? noSuchResource() : error;
  }
}

const noSuchResource = (): AwsError =>
  new AwsError('NoSuchResource', 404, "The specified resource doesn't exist.");

/** Tags that are given to something: S3 Control says what is wrong with them in other words than S3. */
export function checkGiven(tags: readonly Tag[]): readonly Tag[] {
  if (duplicateKey(tags) !== undefined)
    throw invalidTag(
      'There are duplicate tag keys in your request. Remove the duplicate tag keys and try again.',
    );
  for (const { Key, Value } of tags) {
    if (isReservedKey(Key))
      throw invalidTag(
        'User-defined tag keys can\'t start with "aws:". This prefix is reserved for system tags. Remove "aws:" from your tag keys and try again.',
      );
    if (Key === '' || !isTagText(Key, 128) || !isTagText(Value, 256))
      throw invalidTag(
        "This request contains a tag key or value that isn't valid. Valid characters include the following: [a-zA-Z+-=._:/]. Tag keys can contain up to 128 characters. Tag values can contain up to 256 characters.",
      );
  }
  return tags;
}

/** The same for what is made or changed with them: as they are kept. */
export function givenTags(tags: readonly Tag[] = []): readonly Tag[] {
  return checkCount(checkGiven(tags)).map(({ Key, Value }) => ({ Key, Value }));
}

/** What one resource may have of them. */
const MOST_TAGS = 50;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#S3AccessGrantsErrorCodeList */
export function checkCount(tags: readonly Tag[]): readonly Tag[] {
  if (tags.length > MOST_TAGS)
    throw new AwsError(
      'TooManyTags',
      400,
      `The number of tags exceeds the limit of ${MOST_TAGS} tags. Remove some tags and try again.`,
    );
  return tags;
}

const invalidTag = (message: string): AwsError => new AwsError('InvalidTag', 400, message);
