import type { ActionContext } from '../../../action.ts';
import type { BucketRow, Grant } from '../state.ts';

/** The headers that say who may use what is written. */
export interface AclHeaders {
  readonly ACL?: string | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWrite?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
}

/** The ACL that a request's headers give; undefined when they say nothing of it. */
export function givenAcl(
  _context: ActionContext,
  _bucket: BucketRow,
  _input: AclHeaders,
): readonly Grant[] | undefined {
  return undefined;
}

/** The ACL of a new bucket. */
export function bucketAcl(context: ActionContext, bucket: BucketRow, input: AclHeaders): readonly Grant[] {
  return givenAcl(context, bucket, input) ?? [];
}
