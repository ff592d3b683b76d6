import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { AwsError } from '../../error.ts';
import { keyPermissions } from '../kms/port.ts';
import type { KeyUse } from '../kms/port.ts';
import { findAnySecret } from './find-secret.ts';

/** With which key a secret is encrypted. */
export function keyOf(context: ActionContext, id: string): KeyUse {
  try {
    return { service: 'secretsmanager', keyId: findAnySecret(context, id).row.kmsKeyId };
  } catch (error) {
    if (error instanceof AwsError) return { service: 'secretsmanager' };
    throw error;
  }
}

/** What writing a value asks of a key that is not Secrets Manager's own: it is opened again after a change. */
export function toSealWith(context: ActionContext, use: KeyUse): readonly AuthorizationRequest[] {
  return [...keyPermissions(context, 'GenerateDataKey', use), ...keyPermissions(context, 'Decrypt', use)];
}
