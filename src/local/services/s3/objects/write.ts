import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { toEncrypt } from '../access/key-requests.ts';
import type { KeyHeaders } from '../access/key-requests.ts';
import { checkPayer } from '../access/payer.ts';
import type { Paying } from '../access/payer.ts';
import { checkKey, objectRequests } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { invalidRequest } from '../errors.ts';
import { checkExpressWrite } from '../directory/check-write.ts';
import type { AclHeaders } from '../access/acl-headers.ts';
import { aclKeys } from '../access/acl-keys.ts';
import type { BucketRow, ObjectRow } from '../state.ts';
import { lookUp } from './find.ts';
import type { LockHeaders } from './locks.ts';
import { readTagHeader } from './tags.ts';

export interface WriteInput extends AclHeaders, KeyHeaders, Paying {
  readonly Bucket: string;
  readonly Key: string;
  readonly Tagging?: string | undefined;
  readonly StorageClass?: string | undefined;
  readonly ObjectLockMode?: string | undefined;
  readonly ObjectLockRetainUntilDate?: Date | undefined;
  readonly ObjectLockLegalHoldStatus?: string | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

/**
 * What writing an object asks for: with an ACL, tags or locks for the permissions to give those as well.
 * @param own What a policy is told besides what all that write have in common.
 */
export function toWrite(
  context: ActionContext,
  input: WriteInput,
  own: Readonly<Record<string, string>> = creation(input),
): readonly AuthorizationRequest[] {
  checkKey(input.Key);
  const bucket = bucketOf(context, input);
  checkPayer(context, bucket, input);
  if (bucket.zone !== undefined) checkExpressWrite(input);
  const ofAcl = bucket.zone === undefined ? aclKeys(input) : {};
  const keys = together([ofAcl, requestKeys(input), lockKeys(input, context.now), own]);
  const request = (action: string): readonly AuthorizationRequest[] =>
    objectRequests(context, bucket, action, input.Key, keys);
  const plain = request('s3:PutObject');
  const more: AuthorizationRequest[] = [];
  // The policies that AWS's guides give for the logs of its services allow no more than to put objects with an ACL.
  if (context.caller.kind !== 'service' && saysAny(ofAcl)) more.push(...request('s3:PutObjectAcl'));
  if (input.Tagging !== undefined && input.Tagging !== '') more.push(...request('s3:PutObjectTagging'));
  if (input.ObjectLockMode !== undefined) more.push(...request('s3:PutObjectRetention'));
  if (input.ObjectLockLegalHoldStatus !== undefined) more.push(...request('s3:PutObjectLegalHold'));
  more.push(...toEncrypt(context, bucket, input.Key, input));
  return more.length === 0 ? plain : [...plain, ...more];
}

type Keys = Readonly<Record<string, string | readonly string[]>>;

/** All keys in one. Mostly only one of the parts says anything, and is not copied. */
function together(parts: readonly Keys[]): Keys {
  const saying = parts.filter(saysAny);
  const [only] = saying;
  return only !== undefined && saying.length === 1 ? only : Object.assign({}, ...saying);
}

function saysAny(keys: Keys): boolean {
  for (const name in keys) if (Object.hasOwn(keys, name)) return true;
  return false;
}

interface Creating {
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html: parts are no objects yet. */
export function creation({ IfMatch, IfNoneMatch }: Creating): Readonly<Record<string, string>> {
  if (IfMatch === undefined && IfNoneMatch === undefined) return plainCreation;
  return {
    's3:ObjectCreationOperation': 'true',
    ...(IfMatch === undefined ? {} : { 's3:if-match': IfMatch }),
    ...(IfNoneMatch === undefined ? {} : { 's3:if-none-match': IfNoneMatch }),
  };
}

const plainCreation: Readonly<Record<string, string>> = { 's3:ObjectCreationOperation': 'true' };
export const noCreation: Readonly<Record<string, string>> = { 's3:ObjectCreationOperation': 'false' };

const DAY_MS = 86_400_000;

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html */
export function lockKeys(
  { ObjectLockMode: mode, ObjectLockRetainUntilDate: until, ObjectLockLegalHoldStatus: hold }: LockHeaders,
  now: number,
): Record<string, string> {
  const keys: Record<string, string> = {};
  if (mode !== undefined) keys['s3:object-lock-mode'] = mode;
  if (hold !== undefined) keys['s3:object-lock-legal-hold'] = hold;
  if (until === undefined) return keys;
  keys['s3:object-lock-retain-until-date'] = until.toISOString();
  keys['s3:object-lock-remaining-retention-days'] = String(Math.ceil((until.getTime() - now) / DAY_MS));
  return keys;
}

function requestKeys(input: WriteInput): Record<string, string | readonly string[]> {
  const keys: Record<string, string | readonly string[]> = {};
  if (input.StorageClass !== undefined) keys['s3:x-amz-storage-class'] = input.StorageClass;
  if (input.ServerSideEncryption !== undefined)
    keys['s3:x-amz-server-side-encryption'] = input.ServerSideEncryption;
  if (input.SSEKMSKeyId !== undefined)
    keys['s3:x-amz-server-side-encryption-aws-kms-key-id'] = input.SSEKMSKeyId;
  if (input.SSECustomerAlgorithm !== undefined)
    keys['s3:x-amz-server-side-encryption-customer-algorithm'] = input.SSECustomerAlgorithm;
  if (input.WebsiteRedirectLocation !== undefined)
    keys['s3:x-amz-website-redirect-location'] = input.WebsiteRedirectLocation;
  const tags = readTagHeader(input.Tagging) ?? [];
  for (const { Key, Value } of tags) keys[`s3:RequestObjectTag/${Key}`] = Value;
  if (tags.length > 0) keys['s3:RequestObjectTagKeys'] = tags.map(({ Key }) => Key);
  return keys;
}

/** The newest version of a key as conditions on writing see it. */
export function currentOf(context: ActionContext, bucket: BucketRow, key: string): ObjectRow | undefined {
  return lookUp(context, bucket.name, { Key: key });
}

/** A bucket whose objects can be locked wants uploads that cannot be spoilt on the way. */
export function checkKeyName(key: string): void {
  if (key.includes('\0')) throw invalidRequest('A key cannot hold the character of code 0.');
}
