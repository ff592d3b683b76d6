import type { ActionContext } from '../../../action.ts';
import type { Caller } from '../../../caller.ts';
import { OWNER_ENFORCED } from '../buckets/ownership.ts';
import { canonicalId } from '../buckets/owner.ts';
import type { BucketRow, Grant, ObjectRow, Permission } from '../state.ts';
import { bucketArn, objectArn } from './arns.ts';
import { isBlocked } from './blocked.ts';
import { ALL_USERS, AUTHENTICATED_USERS, isPublicGrant, LOG_DELIVERY } from './grants.ts';
import { isPublicPolicy, statementsOf, withoutPublic } from './public-policy.ts';

type Asking = Pick<ActionContext, 'caller' | 'state'>;

type Named = Exclude<Permission, 'FULL_CONTROL'>;

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#permissions */
const onBucket: Readonly<Record<Named, readonly string[]>> = {
  READ: ['s3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads'],
  WRITE: ['s3:PutObject', 's3:DeleteObject'],
  READ_ACP: ['s3:GetBucketAcl'],
  WRITE_ACP: ['s3:PutBucketAcl'],
};
const onObject: Readonly<Record<Named, readonly string[]>> = {
  READ: ['s3:GetObject', 's3:GetObjectVersion'],
  WRITE: [],
  READ_ACP: ['s3:GetObjectAcl', 's3:GetObjectVersionAcl'],
  WRITE_ACP: ['s3:PutObjectAcl', 's3:PutObjectVersionAcl'],
};

/**
 * The policy that decides who else may use a bucket or an object: what its owner wrote, and what the ACLs grant, put
 * as statements, so that one evaluation decides about both.
 */
export function accessPolicy(
  asking: Asking,
  bucket: BucketRow,
  object: ObjectRow | undefined,
): string | undefined {
  const policy = effectivePolicy(asking, bucket);
  const granted = bucket.settings.ownership === OWNER_ENFORCED ? [] : aclStatements(asking, bucket, object);
  return granted.length === 0 ? policy : withStatements(policy, granted);
}

/** A policy that says more than what was written. */
export function withStatements(policy: string | undefined, more: readonly object[]): string {
  const written = policy === undefined ? [] : statementsOf(policy);
  return JSON.stringify({ Version: '2012-10-17', Statement: [...written, ...more] });
}

/** A bucket that may not be public takes no account of what would make it so. */
function effectivePolicy(asking: Asking, bucket: BucketRow): string | undefined {
  const { policy } = bucket.settings;
  if (policy === undefined || !isBlocked(asking, bucket, 'RestrictPublicBuckets') || !isPublicPolicy(policy))
    return policy;
  return withoutPublic(policy);
}

function aclStatements(asking: Asking, bucket: BucketRow, object: ObjectRow | undefined): object[] {
  const { caller } = asking;
  const counts = (grant: Grant): boolean =>
    !(isPublicGrant(grant) && isBlocked(asking, bucket, 'IgnorePublicAcls'));
  const arn = bucketArn(bucket.partition, bucket.name);
  // Of a key that is not there nobody has an ACL to read: who may list the bucket is told that it is not.
  // What is written there gets its first ACL and tags from who writes it.
  const actions =
    object === undefined
      ? {
          ...onBucket,
          READ: [...onBucket.READ, ...onObject.READ],
          WRITE: [...onBucket.WRITE, 's3:PutObjectAcl', 's3:PutObjectTagging'],
        }
      : onBucket;
  const statements = (bucket.acl ?? [])
    .filter(counts)
    .map((grant) => statementOf(caller, bucket.account, grant, actions, [arn, `${arn}/*`]));
  if (object !== undefined) {
    const resource = [objectArn(bucket.partition, object.bucket, object.key)];
    const owners: Grant = { grantee: { id: canonicalId(object.owner) }, permission: 'FULL_CONTROL' };
    for (const grant of [owners, ...(object.acl ?? []).filter(counts)])
      statements.push(statementOf(caller, bucket.account, grant, onObject, resource));
  }
  return statements.filter((statement) => statement !== undefined);
}

function statementOf(
  caller: Caller,
  bucketOwner: string,
  { grantee, permission }: Grant,
  actions: Readonly<Record<Named, readonly string[]>>,
  Resource: readonly string[],
): object | undefined {
  const Action = permission === 'FULL_CONTROL' ? Object.values(actions).flat() : actions[permission];
  if (Action.length === 0) return undefined;
  const statement = { Effect: 'Allow', Action, Resource };
  if ('uri' in grantee) {
    if (grantee.uri === ALL_USERS) return { ...statement, Principal: '*' };
    if (grantee.uri === LOG_DELIVERY)
      return { ...statement, Principal: { Service: 'logging.s3.amazonaws.com' } };
    if (grantee.uri !== AUTHENTICATED_USERS) return undefined;
    return { ...statement, Principal: '*', Condition: { Null: { 'aws:PrincipalArn': 'false' } } };
  }
  // The owner's people have what IAM gives them; of others only who asks is of interest.
  const own = caller.account === bucketOwner || caller.account === '';
  if (own || grantee.id !== canonicalId(caller.account)) return undefined;
  return { ...statement, Principal: { AWS: caller.account } };
}
