import { AwsError } from '../../../error.ts';
import { canonicalId } from '../buckets/owner.ts';
import type { BucketRow } from '../state.ts';

/** ACLs are given up only where they give nothing to anybody else. */
export function checkPrivate({ acl = [], account }: BucketRow): void {
  const own = canonicalId(account);
  if (acl.every(({ grantee }) => 'id' in grantee && grantee.id === own)) return;
  throw new AwsError(
    'InvalidBucketAclWithObjectOwnership',
    400,
    "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
  );
}
