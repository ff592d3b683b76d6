import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { accessPointArn, accessPointKeys, accessPointTagKeys, blockOfAccount } from '../../s3control/port.ts';
import type { AccessPointRow } from '../../s3control/port.ts';
import type { ReachedBucket } from '../buckets/find.ts';
import { bucketTagKeys } from './bucket-tags.ts';
import { isPublicPolicy, withoutPublic } from './public-policy.ts';

/**
 * What goes through an access point needs the access point's leave and the bucket's:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
 * @param within What is asked about, after the access point's ARN.
 */
export function alsoThrough(
  { state }: Pick<ActionContext, 'state'>,
  bucket: ReachedBucket,
  within: string,
  request: AuthorizationRequest,
): readonly AuthorizationRequest[] {
  const { through: point, account, region } = bucket;
  const ofBucket = bucketTagKeys(bucket);
  if (point === undefined)
    return [ofBucket === undefined ? request : { ...request, context: { ...request.context, ...ofBucket } }];
  const context = { ...request.context, ...accessPointKeys(point) };
  const confined =
    point.block.RestrictPublicBuckets ||
    blockOfAccount(state, account, region)?.RestrictPublicBuckets === true;
  const gate = {
    action: request.action,
    arn: accessPointArn(point) + within,
    context: { ...context, ...accessPointTagKeys(point) },
    resourcePolicy: effectivePolicy(point, confined),
    resourceOwner: point.account,
  };
  return [gate, { ...request, context: { ...context, ...ofBucket } }];
}

function effectivePolicy({ policy, vpcId }: AccessPointRow, confined: boolean): string | undefined {
  if (policy === undefined || vpcId !== undefined || !confined || !isPublicPolicy(policy)) return policy;
  return withoutPublic(policy);
}

/** Of what is asked of buckets only so much can be asked through an access point. */
const OF_BUCKETS: ReadonlySet<string> = new Set([
  's3:GetBucketAcl',
  's3:GetBucketCORS',
  's3:GetBucketLocation',
  's3:GetBucketNotification',
  's3:GetBucketPolicy',
  's3:ListBucket',
  's3:ListBucketMultipartUploads',
  's3:ListBucketVersions',
]);

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-service-api-support.html */
export function checkThrough(action: string): void {
  if (!OF_BUCKETS.has(action))
    throw new AwsError('MethodNotAllowed', 405, 'The specified method is not allowed against this resource.');
}
