import type { ActionContext, AuthorizationRequest, Input } from '../../../action.ts';
import { percentDecode } from '../../../../wire/percent.ts';
import { bucketOf } from '../buckets/find.ts';
import { invalidArgument, invalidRequest } from '../errors.ts';
import { checkRead, checkSource } from '../objects/conditions.ts';
import { AwsError } from '../../../error.ts';
import type { ObjectRow } from '../state.ts';
import { expressRequests, toBegin } from './requests.ts';

type RenameInput = Input<'s3', 'RenameObject'>;

/** Renaming writes: of a bucket that has no such thing the permission is asked for all the same. */
export function toRename(context: ActionContext, input: RenameInput): readonly AuthorizationRequest[] {
  const bucket = bucketOf(context, input);
  return bucket.zone === undefined
    ? [toBegin(bucket, 'ReadWrite')]
    : expressRequests(context, bucket, 's3:PutObject');
}

/** The key of what is renamed, which stands there as the source of a copy does: with its bucket or without. */
export function renameSource(bucket: string, source: string): string {
  const path = percentDecode(source).replace(/^\//, '');
  const key = path.startsWith(`${bucket}/`) ? path.slice(bucket.length + 1) : path;
  if (key === '') throw invalidArgument('Invalid rename source object key', 'x-amz-rename-source', source);
  return key;
}

/** Throws when a condition on the source or on what is at the new key does not hold. */
export function checkRename(
  row: ObjectRow,
  there: ObjectRow | undefined,
  input: RenameInput,
  now: number,
): void {
  if (row.key === input.Key) throw invalidRequest('An object cannot be renamed to the key that it has.');
  checkSource(
    row,
    {
      IfMatch: input.SourceIfMatch,
      IfNoneMatch: input.SourceIfNoneMatch,
      IfModifiedSince: input.SourceIfModifiedSince,
      IfUnmodifiedSince: input.SourceIfUnmodifiedSince,
    },
    now,
  );
  checkThere(there, input, now);
}

function checkThere(there: ObjectRow | undefined, input: RenameInput, now: number): void {
  const conditions = {
    IfMatch: input.DestinationIfMatch,
    IfNoneMatch: input.DestinationIfNoneMatch,
    IfModifiedSince: input.DestinationIfModifiedSince,
    IfUnmodifiedSince: input.DestinationIfUnmodifiedSince,
  };
  if (there === undefined) {
    if (conditions.IfMatch !== undefined) throw failed('If-Match');
    return;
  }
  try {
    checkRead(there, conditions, now);
  } catch (error) {
    // Nothing is read here that could be unchanged.
    throw error instanceof AwsError && error.status === 304 ? failed('If-None-Match') : error;
  }
}

const failed = (Condition: string): AwsError =>
  new AwsError('PreconditionFailed', 412, 'At least one of the pre-conditions you specified did not hold', {
    Condition,
  });
