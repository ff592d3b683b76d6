import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { keyPermissions } from '../kms/port.ts';
import { findSecret, onSecret } from './find-secret.ts';
import { keyOf } from './key-of.ts';
import { readValue } from './read-value.ts';

export { keepOwned, readOwned, removeOwned } from './owned.ts';

/** Secrets Manager for other services, within their own transaction. */
export interface SecretVersion {
  readonly VersionId?: string | undefined;
  readonly VersionStage?: string | undefined;
}

/** A secret as `GetSecretValue` answers it, and with the same errors. */
export function secretValue(context: ActionContext, id: string, version: SecretVersion) {
  return readValue(context, findSecret(context, id), version);
}

/** What the caller of another service must be allowed to do to read a secret through it. */
export function secretPermissions(context: ActionContext, id: string): readonly AuthorizationRequest[] {
  return [
    ...onSecret(context, 'GetSecretValue', id),
    ...keyPermissions(context, 'Decrypt', keyOf(context, id)),
  ];
}
