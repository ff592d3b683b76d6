import type {
  ServerSideEncryptionByDefault,
  ServerSideEncryptionConfiguration,
} from '../../../../wire/generated/s3.ts';
import { invalidArgument, malformedXml } from '../errors.ts';
import type { BucketRow } from '../state.ts';

const OWN_KEYS: ServerSideEncryptionByDefault = { SSEAlgorithm: 'AES256' };

/** Every bucket encrypts with S3's own keys unless told otherwise: https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html */
const byDefault: ServerSideEncryptionConfiguration = {
  Rules: [{ ApplyServerSideEncryptionByDefault: OWN_KEYS, BucketKeyEnabled: false }],
};

export function bucketEncryption({ settings }: BucketRow): ServerSideEncryptionConfiguration {
  return settings.encryption ?? byDefault;
}

export function checkEncryption(given: ServerSideEncryptionConfiguration): ServerSideEncryptionConfiguration {
  const [rule, another] = given.Rules;
  const applied = rule?.ApplyServerSideEncryptionByDefault;
  // A rule may only say what is blocked: https://docs.aws.amazon.com/AmazonS3/latest/API/API_BlockedEncryptionTypes.html
  const empty = applied === undefined && rule?.BlockedEncryptionTypes === undefined;
  if (rule === undefined || another !== undefined || empty) throw malformedXml();
  const { SSEAlgorithm: algorithm, KMSMasterKeyID: keyId } = applied ?? OWN_KEYS;
  if (keyId !== undefined && algorithm === 'AES256')
    throw invalidArgument(
      'a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse',
      'ApplyServerSideEncryptionByDefault',
    );
  return {
    Rules: [
      {
        ...rule,
        ApplyServerSideEncryptionByDefault: applied ?? OWN_KEYS,
        BucketKeyEnabled: rule.BucketKeyEnabled ?? false,
      },
    ],
  };
}
