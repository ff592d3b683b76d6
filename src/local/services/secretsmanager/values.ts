import type { TimerContext } from '../../action.ts';
import { decryptFor, encryptFor } from '../kms/port.ts';
import { invalidParameter, invalidRequest, validation } from './errors.ts';
import { SECRET_LIMITS } from './limits.ts';
import type { SecretRow, StoredValue, VersionRow } from './state.ts';

/** What a request brings as a secret. */
export interface GivenValue {
  readonly SecretString?: string | undefined;
  readonly SecretBinary?: Uint8Array | undefined;
}

export interface ClearValue {
  readonly binary: boolean;
  readonly bytes: Buffer;
}

/** The value of a request; undefined when it has none. */
export function givenValue({ SecretString: text, SecretBinary: binary }: GivenValue): ClearValue | undefined {
  if (text !== undefined && binary !== undefined)
    throw invalidParameter(
      "You can't specify both a binary secret value and a string secret value in the same secret.",
    );
  if (text === undefined && binary === undefined) return undefined;
  const bytes = binary === undefined ? Buffer.from(text ?? '', 'utf8') : Buffer.from(binary);
  if (bytes.length > SECRET_LIMITS.valueBytes)
    throw validation(
      `1 validation error detected: Value at '${binary === undefined ? 'secretString' : 'secretBinary'}' failed to ` +
        `satisfy constraint: Member must have length less than or equal to ${SECRET_LIMITS.valueBytes}`,
    );
  return { binary: binary !== undefined, bytes };
}

export function requiredValue(given: GivenValue): ClearValue {
  const value = givenValue(given);
  if (value === undefined) throw invalidRequest('You must provide either SecretString or SecretBinary.');
  return value;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html names the context. */
function contextOf(arn: string, version: string): Readonly<Record<string, string>> {
  return { SecretARN: arn, SecretVersionId: version };
}

export function encryptValue(
  context: TimerContext,
  { arn, kmsKeyId }: Pick<SecretRow, 'arn' | 'kmsKeyId'>,
  version: string,
  { binary, bytes }: ClearValue,
): StoredValue {
  const use = { service: 'secretsmanager', keyId: kmsKeyId, encryptionContext: contextOf(arn, version) };
  const { blob } = encryptFor(context, use, bytes);
  return { binary, blob: blob.toString('base64'), keyName: kmsKeyId ?? 'DefaultEncryptionKey' };
}

export function decryptValue(
  context: TimerContext,
  { secret, version }: VersionRow,
  { binary, blob }: StoredValue,
): ClearValue {
  const use = { encryptionContext: contextOf(secret, version) };
  return { binary, bytes: decryptFor(context, use, Buffer.from(blob, 'base64')) };
}

/** A value as the answers have it. */
export function shownValue({ binary, bytes }: ClearValue): GivenValue {
  return binary ? { SecretBinary: bytes } : { SecretString: bytes.toString('utf8') };
}
