import type { Random } from '../../../../clock.ts';
import { createHash } from 'node:crypto';
import type { ActionContext, TimerContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { usableKey } from '../../kms/port.ts';
import { accessDenied, invalidArgument, invalidRequest } from '../errors.ts';
import { refuseBlocked } from '../settings/blocked-encryption.ts';
import type { BucketRow, Encryption } from '../state.ts';

const HEADER = 'x-amz-server-side-encryption';

export interface CustomerKey {
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
  readonly SSECustomerKeyMD5?: string | undefined;
}

export interface EncryptionHeaders extends CustomerKey {
  readonly ServerSideEncryption?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly SSEKMSEncryptionContext?: string | undefined;
  readonly BucketKeyEnabled?: boolean | undefined;
}

/** How an object that is written now is encrypted: as the request says, or as its bucket does by default. */
export function encryptionOf(
  context: ActionContext,
  bucket: BucketRow,
  input: EncryptionHeaders & { readonly Key: string },
): Encryption {
  if (isCustomers(input) && input.ServerSideEncryption !== undefined)
    throw invalidArgument(
      'Server Side Encryption with Customer provided key is incompatible with the encryption method specified',
      HEADER,
      input.ServerSideEncryption,
    );
  const keyMd5 = customerKeyMd5(input);
  if (keyMd5 !== undefined) {
    refuseBlocked(context, bucket, input);
    return { kind: 'customer', keyMd5 };
  }
  if (input.ServerSideEncryption !== undefined) return asSaid(context, bucket, input);
  if (input.SSEKMSKeyId !== undefined)
    throw invalidArgument(
      'Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms',
      HEADER,
    );
  return byDefault(context, bucket, input);
}

/** Of what another key than S3's own encrypts the ETag is no MD5: https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html */
export function etagOf(md5: string, { kind }: Encryption, random: Random): string {
  return kind === 'AES256' ? md5 : random.hex(32);
}

function asSaid(context: ActionContext, bucket: BucketRow, input: EncryptionHeaders): Encryption {
  const { ServerSideEncryption: kind = '', SSEKMSKeyId: keyId, SSEKMSEncryptionContext } = input;
  if (kind !== 'AES256' && kind !== 'aws:kms' && kind !== 'aws:kms:dsse')
    throw new AwsError('InvalidArgument', 400, 'The encryption method specified is not supported', {
      ArgumentName: HEADER,
      ArgumentValue: kind,
    });
  if (kind === 'AES256') {
    if (keyId !== undefined)
      throw invalidArgument(
        'Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms',
        HEADER,
        kind,
      );
    return { kind };
  }
  const bucketKey = input.BucketKeyEnabled ?? defaultRule(bucket)?.BucketKeyEnabled;
  return {
    kind,
    keyId: keyArn(context, keyId),
    bucketKey: bucketKey === true ? true : undefined,
    context: SSEKMSEncryptionContext,
  };
}

function byDefault(context: ActionContext, bucket: BucketRow, input: EncryptionHeaders): Encryption {
  const rule = defaultRule(bucket);
  const algorithm = rule?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm;
  if (algorithm !== 'aws:kms' && algorithm !== 'aws:kms:dsse') return { kind: 'AES256' };
  const bucketKey = input.BucketKeyEnabled ?? rule?.BucketKeyEnabled;
  return {
    kind: algorithm === 'aws:kms' ? 'aws:kms' : 'aws:kms:dsse',
    keyId: keyArn(context, rule?.ApplyServerSideEncryptionByDefault?.KMSMasterKeyID),
    bucketKey: bucketKey === true ? true : undefined,
    context: input.SSEKMSEncryptionContext,
  };
}

function defaultRule({ settings }: BucketRow) {
  return settings.encryption?.Rules?.[0];
}

/** Without its key nobody reads what KMS encrypts: https://docs.aws.amazon.com/kms/latest/developerguide/unusable-kms-keys.html */
export function checkKmsKey(context: TimerContext, { keyId }: Encryption): void {
  if (keyId !== undefined) keyArn(context, keyId);
}

/** The ARN of a KMS key that can be used now; S3 has words of its own for one that cannot. */
function keyArn(context: TimerContext, keyId: string | undefined): string {
  try {
    return usableKey(context, { service: 's3', keyId }).arn;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    // Suites for looser emulators name keys that nobody has made, and want them shown as they are.
    if (context.lenient && error.code === 'NotFoundException' && keyId !== undefined) return keyId;
    throw new AwsError(`KMS.${error.code}`, 400, error.message);
  }
}

/**
 * The MD5 of the key that a customer sends along; undefined when none is sent.
 * @param reading A key of the wrong length is not the right one then, and no more is said of it.
 */
export function customerKeyMd5(input: CustomerKey, reading = false): string | undefined {
  const { SSECustomerAlgorithm: algorithm, SSECustomerKey: key, SSECustomerKeyMD5: said } = input;
  if (!isCustomers(input)) return undefined;
  if (algorithm === undefined)
    throw badKey(
      'Requests specifying Server Side Encryption with Customer provided keys must provide a valid encryption algorithm.',
    );
  if (algorithm !== 'AES256')
    throw new AwsError(
      'InvalidEncryptionAlgorithmError',
      400,
      'The Encryption request you specified is not valid. Supported value: AES256.',
      { ArgumentName: HEADER, ArgumentValue: algorithm },
    );
  if (key === undefined)
    throw badKey(
      'Requests specifying Server Side Encryption with Customer provided keys must provide an appropriate secret key.',
    );
  const bytes = Buffer.from(key, 'base64');
  const md5 = createHash('md5').update(bytes).digest('base64');
  if (said !== undefined && said !== md5)
    throw badKey('The calculated MD5 hash of the key did not match the hash that was provided.');
  if (bytes.length !== 32 && !reading)
    throw badKey('The secret key was invalid for the specified algorithm.');
  if (said === undefined)
    throw badKey(
      'Requests specifying Server Side Encryption with Customer provided keys must provide the client calculated MD5 of the secret key.',
    );
  return md5;
}

function isCustomers({ SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5 }: CustomerKey): boolean {
  return (
    SSECustomerAlgorithm !== undefined || SSECustomerKey !== undefined || SSECustomerKeyMD5 !== undefined
  );
}

/** S3 tells the value of a header that was never sent. */
const badKey = (message: string): AwsError => invalidArgument(message, HEADER, 'null');

/** Who reads an object that a customer's key encrypts has to bring the same key. */
export function checkCustomerKey({ kind, keyMd5 }: Encryption, input: CustomerKey): void {
  const given = customerKeyMd5(input, true);
  if (kind !== 'customer') {
    if (given !== undefined)
      throw invalidRequest('The encryption parameters are not applicable to this object.');
    return;
  }
  if (given === undefined)
    throw invalidRequest(
      'The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.',
    );
  if (given !== keyMd5)
    throw accessDenied(
      'Requests specifying Server Side Encryption with Customer provided keys must provide the correct secret key.',
    );
}

/** How an object is encrypted, as answers say it. */
export function encryptionOutput(encryption: Encryption) {
  const { kind, keyId, bucketKey, keyMd5 } = encryption;
  if (kind === 'customer') return { SSECustomerAlgorithm: 'AES256', SSECustomerKeyMD5: keyMd5 };
  return { ServerSideEncryption: kind, SSEKMSKeyId: keyId, BucketKeyEnabled: bucketKey };
}
