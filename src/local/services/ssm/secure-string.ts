import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { TimerContext } from '../../action.ts';
import { AwsError } from '../../error.ts';
import { decryptFor, encryptFor, generateDataKeyFor, usableKey } from '../kms/port.ts';
import { invalidKeyId } from './errors.ts';
import { parameterArn } from './names.ts';
import type { ParameterRow } from './state.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** What KMS encrypts itself; more is encrypted with a data key, as advanced parameters are in AWS. */
const DIRECT_BYTES = 4096;

type Named = Pick<ParameterRow, 'name' | 'keyId'>;

/**
 * The encryption context that AWS uses: the value opens for no other parameter.
 * https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html
 */
export function encryptionContext(context: TimerContext, name: string): Readonly<Record<string, string>> {
  return { PARAMETER_ARN: parameterArn(context, name) };
}

/** Encrypts the value of a SecureString with its key: what is stored, and shown without decryption. */
export function seal(context: TimerContext, { name, keyId }: Named, text: string): string {
  const known = context.lenient && !isThere(context, keyId) ? undefined : keyId;
  const use = { service: 'ssm', keyId: known, encryptionContext: encryptionContext(context, name) };
  const plain = Buffer.from(text, 'utf8');
  return asKeyError(() => {
    if (plain.length <= DIRECT_BYTES) return encryptFor(context, use, plain).blob.toString('base64');
    const key = generateDataKeyFor(context, use, KEY_BYTES);
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key.plaintext, iv);
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(key.blob.length);
    const parts = [ENVELOPE, length, key.blob, iv, cipher.getAuthTag(), sealed];
    return Buffer.concat(parts).toString('base64');
  });
}

/** Whether the key can be used. A lenient cloud takes keys that are not there: the service's own is used. */
function isThere(context: TimerContext, keyId: string | undefined): boolean {
  try {
    usableKey(context, { service: 'ssm', keyId });
    return true;
  } catch (error) {
    if (error instanceof AwsError) return false;
    throw error;
  }
}

/** Decrypts what `seal` made. */
export function open(context: TimerContext, { name, value }: Pick<ParameterRow, 'name' | 'value'>): string {
  const use = { encryptionContext: encryptionContext(context, name) };
  const bytes = Buffer.from(value, 'base64');
  return asKeyError(() => {
    if (!bytes.subarray(0, ENVELOPE.length).equals(ENVELOPE))
      return decryptFor(context, use, bytes).toString('utf8');
    const keyStart = ENVELOPE.length + 4;
    const ivStart = keyStart + bytes.readUInt32BE(ENVELOPE.length);
    const key = decryptFor(context, use, bytes.subarray(keyStart, ivStart));
    const iv = bytes.subarray(ivStart, ivStart + IV_BYTES);
    const tagEnd = ivStart + IV_BYTES + TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', key, iv).setAuthTag(
      bytes.subarray(ivStart + IV_BYTES, tagEnd),
    );
    return decipher.update(bytes.subarray(tagEnd), undefined, 'utf8') + decipher.final('utf8');
  });
}

/** What a value encrypted with a data key begins with. */
const ENVELOPE = Buffer.from('nuage:ssm:1:');

/** Parameter Store passes on what KMS says, under a code of its own. */
function asKeyError<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof AwsError ? invalidKeyId(error) : error;
  }
}
