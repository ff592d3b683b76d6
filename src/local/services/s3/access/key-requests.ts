import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { keyPermissions } from '../../kms/port.ts';
import type { BucketRow, Encryption } from '../state.ts';
import { bucketArn, objectArn } from './arns.ts';

/** What says how an object is to be encrypted, in a request. */
export interface KeyHeaders {
  readonly ServerSideEncryption?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
}

/**
 * What writing an object asks of the key that encrypts it: of the one that the request names, else of the bucket's.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html#require-sse-kms
 */
export function toEncrypt(
  context: ActionContext,
  bucket: BucketRow,
  key: string,
  input: KeyHeaders,
): readonly AuthorizationRequest[] {
  if (input.SSECustomerAlgorithm !== undefined) return [];
  const rule = bucket.settings.encryption?.Rules?.[0];
  const byDefault = rule?.ApplyServerSideEncryptionByDefault;
  const said = input.ServerSideEncryption !== undefined;
  const kind = said ? input.ServerSideEncryption : byDefault?.SSEAlgorithm;
  const keyId = said ? input.SSEKMSKeyId : byDefault?.KMSMasterKeyID;
  const bucketKey = input.BucketKeyEnabled ?? rule?.BucketKeyEnabled;
  return onKey(context, 'GenerateDataKey', bucket, key, {
    kind,
    keyId,
    bucketKey,
    context: input.SSEKMSEncryptionContext,
  });
}

/** What reading what is encrypted asks of its key: an object, or an upload whose parts are to follow. */
export function toDecrypt(
  context: ActionContext,
  bucket: BucketRow,
  key: string,
  encryption: Encryption | undefined,
): readonly AuthorizationRequest[] {
  return onKey(context, 'Decrypt', bucket, key, encryption ?? {});
}

interface UsedKey {
  readonly kind?: string | undefined;
  readonly keyId?: string | undefined;
  readonly bucketKey?: boolean | undefined;
  /** What the caller adds to the encryption context: JSON in base64. */
  readonly context?: string | undefined;
}

/** The encryption context is the object, or the bucket where one key of the bucket stands for many calls to KMS. */
function onKey(
  context: ActionContext,
  action: 'GenerateDataKey' | 'Decrypt',
  { partition, name }: BucketRow,
  key: string,
  { kind, keyId, bucketKey, context: added }: UsedKey,
): readonly AuthorizationRequest[] {
  if (kind === undefined || !kind.startsWith('aws:kms')) return [];
  const arn = bucketKey === true ? bucketArn(partition, name) : objectArn(partition, name, key);
  return keyPermissions(context, action, {
    service: 's3',
    keyId,
    encryptionContext: { ...readContext(added), 'aws:s3:arn': arn },
  });
}

/** What is no encryption context is the handler's to refuse. */
function readContext(encoded: string | undefined): Record<string, string> {
  try {
    const read: unknown = JSON.parse(Buffer.from(encoded ?? '', 'base64').toString());
    return Object.fromEntries(Object.entries(Object(read)).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}
