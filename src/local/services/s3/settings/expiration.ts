import type { BucketRow, ObjectRow } from '../state.ts';

/** The header `x-amz-expiration`: when a lifecycle rule will remove an object, and which. */
export function expirationOf(_bucket: BucketRow, _row: ObjectRow): string | undefined {
  return undefined;
}
