import type { BucketRow, ObjectRow } from '../state.ts';

/** The policy that decides who else may use a bucket or an object. */
export function accessPolicy(bucket: BucketRow, _object: ObjectRow | undefined): string | undefined {
  return bucket.settings.policy;
}
