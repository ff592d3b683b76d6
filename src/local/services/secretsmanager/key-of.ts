import type { ActionContext } from '../../action.ts';
import { AwsError } from '../../error.ts';
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
