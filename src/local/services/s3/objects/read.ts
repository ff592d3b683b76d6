import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { toDecrypt } from '../access/key-requests.ts';
import { checkPayer } from '../access/payer.ts';
import type { Paying } from '../access/payer.ts';
import { bucketRequests, objectRequests } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { invalidRequest } from '../errors.ts';
import { checksumOutput } from '../payload/checksums.ts';
import type { BucketRow, ObjectRow, PartRow } from '../state.ts';
import { checkRead } from './conditions.ts';
import type { ReadConditions } from './conditions.ts';
import { partsOf } from './content.ts';
import { checkCustomerKey } from './encryption.ts';
import type { CustomerKey } from './encryption.ts';
import { findObject, lookUp } from './find.ts';
import { readRange } from './range.ts';
import type { ByteRange } from './range.ts';

export interface ReadInput extends ReadConditions, CustomerKey, Paying {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly Range?: string | undefined;
  readonly PartNumber?: number | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

/**
 * What reading an object asks for. Of a key that is not there only who may list the bucket is told so:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export function toRead(
  context: ActionContext,
  input: ReadInput,
  name = 's3:GetObject',
): readonly AuthorizationRequest[] {
  const bucket = bucketOf(context, input);
  checkPayer(context, bucket, input);
  const row = lookUp(context, bucket.name, input);
  const action = input.VersionId === undefined ? name : name.replace('s3:GetObject', 's3:GetObjectVersion');
  const keys = input.VersionId === undefined ? {} : { 's3:versionid': input.VersionId };
  const reading = objectRequests(context, bucket, action, input.Key, keys, row);
  return row === undefined ? [...reading, ...bucketRequests(context, bucket, 's3:ListBucket')] : reading;
}

/** What reading the bytes of an object asks for: of the key that encrypts it as well. */
export function toReadContent(context: ActionContext, input: ReadInput): readonly AuthorizationRequest[] {
  const bucket = bucketOf(context, input);
  const row = lookUp(context, bucket.name, input);
  return [...toRead(context, input), ...toDecrypt(context, bucket, input.Key, row?.encryption)];
}

/** What is to be read of an object, and whether it is only a part of it. */
export interface Reading {
  readonly bucket: BucketRow;
  readonly row: ObjectRow;
  readonly range: ByteRange | undefined;
  readonly partsCount: number | undefined;
  /** Of the one part of several that is read. */
  readonly part?: PartRow | undefined;
}

/** Finds what GetObject and HeadObject read, with all their conditions. */
export function beginRead(context: ActionContext, input: ReadInput, method: 'GET' | 'HEAD'): Reading {
  const bucket = bucketOf(context, input);
  const row = findObject(context, bucket, input, method);
  checkCustomerKey(row.encryption, input);
  checkRead(row, input, context.now);
  if (input.PartNumber === undefined)
    return { bucket, row, range: readRange(input.Range, row.size), partsCount: undefined };
  if (input.Range !== undefined)
    throw invalidRequest('Cannot specify both Range header and partNumber query parameter');
  return { bucket, row, ...partOf(context, row, input.PartNumber) };
}

/** The bytes of one part; an object in one piece is its own first part. */
function partOf(
  context: ActionContext,
  row: ObjectRow,
  number: number,
): Pick<Reading, 'partsCount' | 'part'> & { readonly range: ByteRange } {
  if (number < 1 || number > 10_000)
    throw new AwsError(
      'InvalidArgument',
      400,
      'Part number must be an integer between 1 and 10000, inclusive',
      {
        ArgumentName: 'partNumber',
        ArgumentValue: String(number),
      },
    );
  const parts = partsOf(context, row);
  if (parts.length === 0) {
    if (number > 1) throw noSuchPart(number, 1);
    return { range: { from: 0, to: row.size }, partsCount: undefined };
  }
  let from = 0;
  for (const [index, part] of parts.entries()) {
    if (index + 1 === number)
      return { range: { from, to: from + part.size }, partsCount: parts.length, part };
    from += part.size;
  }
  throw noSuchPart(number, parts.length);
}

function noSuchPart(number: number, count: number): AwsError {
  return new AwsError('InvalidPartNumber', 416, 'The requested partnumber is not satisfiable', {
    PartNumberRequested: String(number),
    ActualPartCount: String(count),
  });
}

/**
 * The checksum of what is read, when it is asked for: of all of the object, or of one of the parts that a composite one
 * is made from; of another range there is none.
 */
export function readChecksum(
  { row, range, part }: Reading,
  mode: string | undefined,
): Record<string, string> {
  if (mode === undefined) return {};
  if (mode.toUpperCase() !== 'ENABLED')
    throw invalidRequest('Value for x-amz-checksum-mode header is invalid.');
  if (row.checksum === undefined) return {};
  if (part !== undefined && row.checksum.type === 'COMPOSITE') {
    const same = part.checksum?.algorithm === row.checksum.algorithm;
    return same ? checksumOutput({ ...part.checksum, type: row.checksum.type }) : {};
  }
  const whole = range === undefined || (range.from === 0 && range.to === row.size);
  return whole ? checksumOutput(row.checksum) : {};
}

/** `Content-Range`, and the length of what is read. */
export function rangeOutput({ range, row, partsCount }: Reading) {
  if (range === undefined) return {};
  const { from, to } = range;
  return {
    ContentLength: to - from,
    ContentRange: row.size === 0 ? undefined : `bytes ${from}-${to - 1}/${row.size}`,
    PartsCount: partsCount,
  };
}
