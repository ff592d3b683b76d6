import type { ServerSideEncryptionConfiguration } from '../../../../wire/generated/s3.ts';
import { invalidArgument, malformedXml } from '../errors.ts';
import type { BucketRow } from '../state.ts';

/** Every bucket encrypts with S3's own keys unless told otherwise: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html */
const byDefault: ServerSideEncryptionConfiguration = {
  Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false }],
};

export function bucketEncryption({ settings }: BucketRow): ServerSideEncryptionConfiguration {
  return settings.encryption ?? byDefault;
}

export function checkEncryption(given: ServerSideEncryptionConfiguration): ServerSideEncryptionConfiguration {
  const [rule, another] = given.Rules;
  const applied = rule?.ApplyServerSideEncryptionByDefault;
  if (rule === undefined || another !== undefined || applied === undefined) throw malformedXml();
  const { SSEAlgorithm: algorithm, KMSMasterKeyID: keyId } = applied;
  if (keyId !== undefined && algorithm === 'AES256')
    throw invalidArgument(
      'a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse',
      'ApplyServerSideEncryptionByDefault',
    );
  return { Rules: [{ ...rule, BucketKeyEnabled: rule.BucketKeyEnabled ?? false }] };
}
