import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { regionalArn } from '../../blocks/arns.ts';
import { AwsError } from '../../error.ts';
import { keyOfBlob } from './cipher.ts';
import type { EncryptionContext } from './crypto/envelope.ts';
import { aliasArn, findKey } from './find-key.ts';
import type { FoundKey } from './find-key.ts';
import { policyWithGrants } from './grants.ts';

/** What conditions of policies can ask of a call. */
export interface KeyCall {
  readonly encryptionContext?: EncryptionContext | undefined;
  /** The service that calls on somebody's behalf, such as `s3`. */
  readonly via?: string | undefined;
}

/** What an action on a key needs to be allowed. What is no key is refused by the handler, in KMS's words. */
export function onKey(
  context: ActionContext,
  action: string,
  given: string,
  call: KeyCall = {},
): AuthorizationRequest[] {
  const key = lenient(() => findKey(context, given));
  if (key === undefined) return [{ action: `kms:${action}`, arn: regionalArn(context, 'kms', 'key/*') }];
  return [forKey(context, action, key, call)];
}

/** For what a ciphertext names its key. */
export function onBlob(
  context: ActionContext,
  action: string,
  blob: Uint8Array | undefined,
  given: string | undefined,
  call: KeyCall,
): AuthorizationRequest[] {
  if (given !== undefined) return onKey(context, action, given, call);
  const key = blob === undefined ? undefined : lenient(() => keyOfBlob(context, blob));
  return key === undefined ? [] : [forKey(context, action, key, call)];
}

/** An alias needs the permission for itself and for its key. */
export function onAlias(context: ActionContext, action: string, alias: string): AuthorizationRequest {
  return { action: `kms:${action}`, arn: aliasArn(context, alias) };
}

export function forKey(
  context: ActionContext,
  action: string,
  key: FoundKey,
  call: KeyCall,
): AuthorizationRequest {
  const { row, arn } = key;
  const encryptionContext = call.encryptionContext ?? {};
  const names = Object.keys(encryptionContext);
  return {
    action: `kms:${action}`,
    arn,
    resourcePolicy: policyWithGrants(key, action, encryptionContext, context.caller.sourceArn),
    context: {
      'kms:CallerAccount': context.caller.account,
      'kms:KeySpec': row.spec,
      'kms:KeyUsage': row.usage,
      'kms:KeyOrigin': row.origin,
      'kms:MultiRegion': String(row.primary !== undefined),
      ...(call.via === undefined
        ? {}
        : {
            'kms:ViaService': `${call.via}.${context.region}.amazonaws.com`,
            'aws:ViaAWSService': 'true',
          }),
      ...(names.length === 0 ? {} : { 'kms:EncryptionContextKeys': names }),
      ...Object.fromEntries(
        Object.entries(encryptionContext).map(([name, value]) => [`kms:EncryptionContext:${name}`, value]),
      ),
      ...Object.fromEntries(row.tags.map((tag) => [`aws:ResourceTag/${tag.Key}`, tag.Value])),
    },
  };
}

function lenient<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof AwsError) return undefined;
    throw error;
  }
}
