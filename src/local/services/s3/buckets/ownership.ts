import { invalidArgument } from '../errors.ts';

export const OWNER_ENFORCED = 'BucketOwnerEnforced';
const KINDS: ReadonlySet<string> = new Set([OWNER_ENFORCED, 'BucketOwnerPreferred', 'ObjectWriter']);

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
