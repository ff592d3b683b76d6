import { randomBytes } from 'node:crypto';
import type { ActionContext, AuthorizationRequest, Caller, TimerContext } from '../../action.ts';
import { AwsError } from '../../error.ts';
import { forKey } from './authorize.ts';
import { checkEnabled, checkUsage } from './check-state.ts';
import { decryptWith, encryptWith, keyOfBlob, noteUse } from './cipher.ts';
import type { EncryptionContext } from './crypto/envelope.ts';
import { findKey } from './find-key.ts';
import type { Finder } from './find-key.ts';
import { findOrMakeKey } from './managed-keys.ts';

/**
 * KMS for other services, within their own transaction. Whatever is wrong with a key is thrown as KMS says it
 * (`NotFoundException`, `DisabledException`, `KMSInvalidStateException`, …); a service that words it otherwise,
 * such as S3 with `KMS.NotFoundException`, catches the `AwsError` and says it in its own way.
 */
export interface KeyUse {
  /** The service that acts, such as `s3`: its own key is used, and made, when no key is named. */
  readonly service: string;
  /** Id, ARN, or name or ARN of an alias. */
  readonly keyId?: string | undefined;
  readonly encryptionContext?: EncryptionContext | undefined;
}

/** A key that a service may use now. */
export interface UsableKey {
  readonly arn: string;
  readonly manager: 'AWS' | 'CUSTOMER';
}

export interface Encrypted {
  readonly blob: Buffer;
  readonly keyArn: string;
}

export interface DataKey extends Encrypted {
  readonly plaintext: Buffer;
}

const nameOf = ({ service, keyId }: KeyUse): string => keyId ?? `alias/aws/${service}`;

/** The key that is meant, if it is there and enabled and encrypts. A service's own key is made. */
export function usableKey(context: TimerContext, use: KeyUse): UsableKey {
  const key = findOrMakeKey(context, nameOf(use));
  checkEnabled(key);
  checkUsage(key, 'ENCRYPT_DECRYPT', 'Encrypt');
  return { arn: key.arn, manager: key.row.manager };
}

/**
 * The ARN of the key that is meant, for services that show it without using it yet: what an alias stands for, and a
 * service's own key, which is made. Undefined when there is no such key.
 */
export function keyArnFor(context: TimerContext, use: KeyUse): string | undefined {
  try {
    return findOrMakeKey(context, nameOf(use)).arn;
  } catch (error) {
    if (error instanceof AwsError) return undefined;
    throw error;
  }
}

/** Whether AWS keeps the key, which serves one service in its account and nobody elsewhere. */
export function isServiceKey(finder: Finder, keyId: string): boolean {
  try {
    return findKey(finder, keyId).row.manager === 'AWS';
  } catch (error) {
    if (error instanceof AwsError) return false;
    throw error;
  }
}

export function encryptFor(context: TimerContext, use: KeyUse, plaintext: Uint8Array): Encrypted {
  const key = findOrMakeKey(context, nameOf(use));
  const blob = encryptWith(key, plaintext, use.encryptionContext ?? {}, 'SYMMETRIC_DEFAULT', 'Encrypt');
  noteUse(context, key, 'Encrypt');
  return { blob, keyArn: key.arn };
}

/** The key is the one that the blob names. */
export function decryptFor(
  context: TimerContext,
  use: Pick<KeyUse, 'encryptionContext'>,
  blob: Uint8Array,
): Buffer {
  const key = keyOfBlob(context, blob);
  const { plaintext } = decryptWith(key, blob, use.encryptionContext ?? {}, 'SYMMETRIC_DEFAULT', 'Decrypt');
  return plaintext;
}

export function generateDataKeyFor(context: TimerContext, use: KeyUse, bytes = 32): DataKey {
  const key = findOrMakeKey(context, nameOf(use));
  const plaintext = randomBytes(bytes);
  const blob = encryptWith(
    key,
    plaintext,
    use.encryptionContext ?? {},
    'SYMMETRIC_DEFAULT',
    'GenerateDataKey',
  );
  noteUse(context, key, 'GenerateDataKey');
  return { plaintext, blob, keyArn: key.arn };
}

/**
 * What the caller of a service must be allowed to do with a key: to be added to what the service's own
 * `authorize` answers. Nothing for the service's own key, which everybody of the account may use through it,
 * and nothing for a key that is not there, which the handler refuses.
 */
export function keyPermissions(
  context: ActionContext,
  action: 'Encrypt' | 'Decrypt' | 'GenerateDataKey' | 'DescribeKey',
  use: KeyUse,
): readonly AuthorizationRequest[] {
  try {
    const key = findKey(context, nameOf(use));
    if (key.row.manager === 'AWS') return [];
    return [forKey(context, action, key, { encryptionContext: use.encryptionContext, via: use.service })];
  } catch (error) {
    if (error instanceof AwsError) return [];
    throw error;
  }
}

/**
 * Whether a service may use a symmetric key as itself: the key is there and enabled, and its policy lets the service in.
 * A lenient cloud asks nothing.
 */
export function serviceMayUse(
  context: ActionContext,
  actions: readonly ('Encrypt' | 'Decrypt' | 'GenerateDataKey')[],
  { keyId = '', encryptionContext }: KeyUse,
  as: Caller,
): boolean {
  if (context.lenient) return true;
  try {
    const key = findKey(context, keyId);
    checkEnabled(key);
    checkUsage(key, 'ENCRYPT_DECRYPT', 'Encrypt');
    if (key.row.spec !== 'SYMMETRIC_DEFAULT') return false;
    const asking = { ...context, caller: as };
    context.allow(
      actions.map((action) => forKey(asking, action, key, { encryptionContext })),
      as,
    );
    return true;
  } catch (error) {
    if (error instanceof AwsError) return false;
    throw error;
  }
}

/** What a service that works on its own asks of a key for somebody. */
export type GrantedUse = 'CreateGrant' | 'GenerateDataKeyWithoutPlaintext' | 'ReEncryptFrom' | 'ReEncryptTo';

/**
 * Why a service cannot use a key for the caller, for services that say so only later, when what they made goes wrong:
 * the key is not there, is not enabled, or the caller may not use it. Undefined when nothing stands in the way, as with
 * the service's own key. A lenient cloud asks nothing.
 */
export function keyTrouble(
  context: ActionContext,
  actions: readonly GrantedUse[],
  { service, keyId = '' }: KeyUse,
): string | undefined {
  if (context.lenient) return undefined;
  try {
    const key = findKey(context, keyId);
    if (key.row.manager === 'AWS') return undefined;
    checkEnabled(key);
    const forResource = { 'kms:GrantIsForAWSResource': 'true' };
    context.allow(
      actions.map((action) => {
        const request = forKey(context, action, key, { via: service });
        return action === 'CreateGrant'
          ? { ...request, context: { ...request.context, ...forResource } }
          : request;
      }),
    );
    return undefined;
  } catch (error) {
    if (error instanceof AwsError) return error.message;
    throw error;
  }
}
