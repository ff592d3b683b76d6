import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { OWNER_ENFORCED, ownerOfNew } from '../buckets/ownership.ts';
import { accessDenied } from '../errors.ts';
import type { BucketRow, Grant } from '../state.ts';
import type { AclHeaders } from './acl-headers.ts';
import { isBlocked } from './blocked.ts';
import { cannedGrants, headerGrants, isPublicGrant } from './grants.ts';
import type { Owners } from './grants.ts';

/** The ACL that a request's headers give an object; undefined when they say nothing of it. */
export function givenAcl(
  context: ActionContext,
  bucket: BucketRow,
  input: AclHeaders,
): readonly Grant[] | undefined {
  const owners = { owner: ownerOfNew(context, bucket, input.ACL), bucketOwner: bucket.account };
  const grants = readAcl(input, owners);
  if (grants === undefined) return undefined;
  if (bucket.settings.ownership === OWNER_ENFORCED) {
    // Both give all to the owner of the bucket, who has it anyway.
    const harmless = input.ACL === 'private' && owners.owner === bucket.account;
    if (input.ACL === 'bucket-owner-full-control' || harmless) return undefined;
    throw noAcls();
  }
  checkPublicGrants(context, bucket, grants);
  return grants;
}

/** The ACL of a new bucket. */
export function bucketAcl(
  context: ActionContext,
  bucket: BucketRow,
  input: AclHeaders,
): readonly Grant[] | undefined {
  const grants = readAcl(input, { owner: bucket.account, bucketOwner: bucket.account });
  if (grants === undefined) return undefined;
  const enforced = bucket.settings.ownership === OWNER_ENFORCED;
  if (enforced && input.ACL !== 'private')
    throw new AwsError(
      'InvalidBucketAclWithObjectOwnership',
      400,
      "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
    );
  checkPublicGrants(context, bucket, grants);
  return enforced ? undefined : grants;
}

export function readAcl(input: AclHeaders, owners: Owners): readonly Grant[] | undefined {
  const grants = headerGrants(input);
  return grants ?? (input.ACL === undefined ? undefined : cannedGrants(input.ACL, owners));
}

export function noAcls(): AwsError {
  return new AwsError('AccessControlListNotSupported', 400, 'The bucket does not allow ACLs');
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html */
export function checkPublicGrants(context: ActionContext, bucket: BucketRow, grants: readonly Grant[]): void {
  if (grants.some(isPublicGrant) && isBlocked(context, bucket, 'BlockPublicAcls')) throw accessDenied();
}
