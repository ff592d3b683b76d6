import { invalidRequest } from '../errors.ts';
import type { PublicAccessBlock } from './settings.ts';

/** What a bucket made today blocks: https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html */
export const ALL_BLOCKED: PublicAccessBlock = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};

/** What is not said is not blocked; saying nothing at all is no configuration. */
export function readBlock(
  given: Partial<{ [Name in keyof PublicAccessBlock]: boolean | undefined }>,
): PublicAccessBlock {
  const { BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets } = given;
  const said = [BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets];
  if (said.every((flag) => flag === undefined))
    throw invalidRequest('Must specify at least one configuration.');
  return {
    BlockPublicAcls: BlockPublicAcls ?? false,
    IgnorePublicAcls: IgnorePublicAcls ?? false,
    BlockPublicPolicy: BlockPublicPolicy ?? false,
    RestrictPublicBuckets: RestrictPublicBuckets ?? false,
  };
}
