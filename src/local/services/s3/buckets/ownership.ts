import type { ActionContext } from '../../../action.ts';
import { invalidArgument } from '../errors.ts';
import type { BucketRow } from '../state.ts';

export const OWNER_ENFORCED = 'BucketOwnerEnforced';
const KINDS: ReadonlySet<string> = new Set([OWNER_ENFORCED, 'BucketOwnerPreferred', 'ObjectWriter']);

/**
 * Who owns what is written: its writer, unless ACLs are off, or the bucket's owner is preferred and the writer gives all
 * to them. Nobody is an owner of what anybody may write.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export function ownerOfNew(
  { caller }: Pick<ActionContext, 'caller'>,
  { settings, account }: BucketRow,
  acl?: string,
): string {
  const given = acl === 'bucket-owner-full-control' && settings.ownership === 'BucketOwnerPreferred';
  return settings.ownership === OWNER_ENFORCED || given ? account : caller.account || account;
}

/**
 * The header `x-amz-object-ownership`. Without it ACLs mean nothing, as for all new buckets since April 2023; a lenient
 * cloud makes buckets as they were before, because older suites set ACLs on them.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html
 */
export function readOwnership(given: string | undefined, lenient: boolean): string | undefined {
  if (given === undefined) return lenient ? undefined : OWNER_ENFORCED;
  if (KINDS.has(given)) return given;
  throw invalidArgument(`Invalid x-amz-object-ownership header: ${given}`, 'x-amz-object-ownership');
}
