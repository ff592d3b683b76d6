import type { PublicAccessBlockConfiguration } from '../../../../wire/generated/s3control.ts';
import type { AccountBlockRow } from '../state.ts';

/** What is not said of a block is not blocked. */
export function readBlock(given: PublicAccessBlockConfiguration): AccountBlockRow {
  return {
    BlockPublicAcls: given.BlockPublicAcls ?? false,
    IgnorePublicAcls: given.IgnorePublicAcls ?? false,
    BlockPublicPolicy: given.BlockPublicPolicy ?? false,
    RestrictPublicBuckets: given.RestrictPublicBuckets ?? false,
  };
}

/** An access point for which nothing is said blocks everything. */
export const allBlocked: AccountBlockRow = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};
