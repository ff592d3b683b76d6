import { invalidArgument } from '../errors.ts';

export const OWNER_ENFORCED = 'BucketOwnerEnforced';
const KINDS: ReadonlySet<string> = new Set([OWNER_ENFORCED, 'BucketOwnerPreferred', 'ObjectWriter']);

/** The header `x-amz-object-ownership`; without it ACLs mean nothing, as for all new buckets since April 2023. */
export function readOwnership(given: string | undefined): string {
  if (given === undefined) return OWNER_ENFORCED;
  if (KINDS.has(given)) return given;
  throw invalidArgument(`Invalid x-amz-object-ownership header: ${given}`, 'x-amz-object-ownership');
}
