import type { ActionContext, AuthorizationRequest, TimerContext } from '../../../action.ts';
import { formDecode } from '../../../../wire/percent.ts';
import { toDecrypt } from '../access/key-requests.ts';
import { checkPayer } from '../access/payer.ts';
import type { Paying } from '../access/payer.ts';
import { objectRequests, bucketRequests, onObject } from '../access/requests.ts';
import { anyBucket } from '../buckets/find.ts';
import { invalidArgument, invalidRequest, notImplementedHeader } from '../errors.ts';
import { MOST_PUT_BYTES } from '../limits.ts';
import type { BucketRow, ObjectRow } from '../state.ts';
import { checkSource } from './conditions.ts';
import { isArchived, shownClass } from './describe.ts';
import { AwsError } from '../../../error.ts';
import { checkCustomerKey, checkKmsKey } from './encryption.ts';
import { findObject, lookUp } from './find.ts';

export interface CopyInput extends Paying {
  readonly CopySource: string;
  readonly CopySourceIfMatch?: string | undefined;
  readonly CopySourceIfNoneMatch?: string | undefined;
  readonly CopySourceIfModifiedSince?: Date | undefined;
  readonly CopySourceIfUnmodifiedSince?: Date | undefined;
  readonly CopySourceSSECustomerAlgorithm?: string | undefined;
  readonly CopySourceSSECustomerKey?: string | undefined;
  readonly CopySourceSSECustomerKeyMD5?: string | undefined;
  readonly ExpectedSourceBucketOwner?: string | undefined;
}

interface SourceName {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId: string | undefined;
  readonly ExpectedBucketOwner: string | undefined;
}

/** An object behind an access point, by the ARN that the documentation of CopyObject has. */
const POINT_OBJECT = /^(arn:[a-z-]+:s3:[a-z0-9-]+:\d{12}:accesspoint\/[^/]+)\/object\/(.+)$/s;

/** What may be the name of a bucket, as names once were. */
const BUCKET_NAME = /^(?!(?:\d+\.){3}\d+$)[\w.-]{3,255}$/;

/** S3 takes the whole address of the source as well, of which only the path counts. */
const ORIGIN = /^https?:\/\/[^/]+(?=\/)/;

/** `/bucket/key?versionId=…`, encoded as in a URL; the slash before it may be missing. */
function readSource({ CopySource, ExpectedSourceBucketOwner }: CopyInput): SourceName {
  const mark = CopySource.lastIndexOf('?versionId=');
  const path = mark < 0 ? CopySource : CopySource.slice(0, mark);
  const version = mark < 0 ? undefined : CopySource.slice(mark + '?versionId='.length);
  const decoded = decode(path.replace(ORIGIN, '')).replace(/^\//, '');
  const [, point, behind] = POINT_OBJECT.exec(decoded) ?? [];
  const named = { VersionId: version, ExpectedBucketOwner: ExpectedSourceBucketOwner };
  if (point !== undefined && behind !== undefined) return { Bucket: point, Key: behind, ...named };
  const slash = decoded.indexOf('/');
  if (slash < 1 || slash === decoded.length - 1)
    throw invalidArgument('Invalid copy source object key', 'x-amz-copy-source', 'x-amz-copy-source');
  const bucket = decoded.slice(0, slash);
  if (!BUCKET_NAME.test(bucket) && !bucket.startsWith('arn:'))
    throw invalidArgument('Invalid copy source bucket name', 'x-amz-copy-source', bucket);
  return { Bucket: bucket, Key: decoded.slice(slash + 1), ...named };
}

function decode(text: string): string {
  try {
    // A plus is a space here as in a form: S3 has always read it so.
    return formDecode(text);
  } catch {
    throw invalidArgument('Invalid copy source encoding.', 'x-amz-copy-source', text);
  }
}

/** What a policy for the target is told of the source. */
export function copyKeys(
  input: CopyInput & { readonly MetadataDirective?: string | undefined },
): Record<string, string> {
  const { Bucket, Key } = readSource(input);
  const keys: Record<string, string> = { 's3:x-amz-copy-source': `${Bucket}/${Key}` };
  if (input.MetadataDirective !== undefined) keys['s3:x-amz-metadata-directive'] = input.MetadataDirective;
  return keys;
}

/** What reading the source asks for. */
export function toCopyFrom(context: ActionContext, input: CopyInput): readonly AuthorizationRequest[] {
  const source = readSource(input);
  const bucket = anyBucket(context, source);
  checkPayer(context, bucket, input);
  const row = lookUp(context, bucket.name, source);
  const action = source.VersionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion';
  const reading = objectRequests(context, bucket, action, source.Key, {}, row);
  return row === undefined
    ? [...reading, ...bucketRequests(context, bucket, 's3:ListBucket')]
    : [...reading, ...toDecrypt(context, bucket, source.Key, row.encryption)];
}

export interface Source {
  readonly bucket: BucketRow;
  readonly row: ObjectRow;
}

/**
 * What a copy that takes the tags along asks for as well, where there are any.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html#tagging-and-policies
 */
export function toCopyTags(
  context: ActionContext,
  input: CopyInput & { readonly Bucket: string; readonly Key: string },
  directive: string | undefined,
): readonly AuthorizationRequest[] {
  if (directive === 'REPLACE') return [];
  const source = readSource(input);
  const bucket = anyBucket(context, source);
  const row = lookUp(context, bucket.name, source);
  if (row?.tags === undefined || row.tags.length === 0) return [];
  // Objects in directory buckets have no tags, and none can be copied there.
  if (anyBucket(context, { Bucket: input.Bucket }).zone !== undefined)
    throw notImplementedHeader('x-amz-tagging-directive');
  const action = source.VersionId === undefined ? 's3:GetObjectTagging' : 's3:GetObjectVersionTagging';
  return [
    ...objectRequests(context, bucket, action, source.Key, {}, row),
    ...onObject(context, 's3:PutObjectTagging', input),
  ];
}

/** The version that is copied, with all conditions on it. */
export function sourceOf(context: TimerContext, input: CopyInput): Source {
  const name = readSource(input);
  const bucket = anyBucket(context, name);
  const row = readable(context, bucket, name);
  checkCustomerKey(row.encryption, {
    SSECustomerAlgorithm: input.CopySourceSSECustomerAlgorithm,
    SSECustomerKey: input.CopySourceSSECustomerKey,
    SSECustomerKeyMD5: input.CopySourceSSECustomerKeyMD5,
  });
  checkSource(
    row,
    {
      IfMatch: input.CopySourceIfMatch,
      IfNoneMatch: input.CopySourceIfNoneMatch,
      IfModifiedSince: input.CopySourceIfModifiedSince,
      IfUnmodifiedSince: input.CopySourceIfUnmodifiedSince,
    },
    context.now,
  );
  if (isArchived(row, context.now))
    throw new AwsError(
      'InvalidObjectState',
      403,
      "Operation is not valid for the source object's storage class",
      { StorageClass: shownClass(row) },
    );
  checkKmsKey(context, row.encryption);
  return { bucket, row };
}

function readable(context: Pick<ActionContext, 'state'>, bucket: BucketRow, name: SourceName): ObjectRow {
  try {
    return findObject(context, bucket, name);
  } catch (error) {
    if (error instanceof AwsError && error.code === 'MethodNotAllowed')
      throw invalidRequest(
        'The source of a copy request may not specifically refer to a delete marker by version id.',
      );
    throw error;
  }
}

export function checkCopySize({ size }: ObjectRow): void {
  if (size > MOST_PUT_BYTES)
    throw invalidRequest(
      `The specified copy source is larger than the maximum allowable size for a copy source: ${MOST_PUT_BYTES}`,
    );
}
